import { create } from 'qrcode';
import './security.css';

/** White around the code, so that a camera finds it (ISO/IEC 18004: four modules). */
const quiet = 4;

/** A QR code, drawn as one path: no picture is fetched and no style is written into the page. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data.keys()].filter((index) => data[index] === 1);
  const path = dark.map((index) => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`).join('');
  const side = size + 2 * quiet;
  return (
    <svg className="security-qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
