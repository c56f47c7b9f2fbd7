import { WarnIcon } from '../../../ui/icons/sign-icons.tsx';

/** What is still needed or wrong, said under the choice it is about. */
export function Missing({ is, children }: { is: boolean; children: string }) {
  return (
    <div role="status" className="support-missing">
      {is && (
        <>
          <WarnIcon size={1} />
          <span>{children}</span>
        </>
      )}
    </div>
  );
}
