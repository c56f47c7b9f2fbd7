import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { svgFile } from '../../../platform/picture/svg-file.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { savePng, saveSvg } from '../../../platform/web/save-file.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { PrintIcon } from '../../../ui/icons/action-icons.tsx';
import { MoreIcon } from '../../../ui/icons/sign-icons.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { printAssessment } from '../api.ts';
import { assessmentMessages } from '../messages.ts';
import { scoresPicture } from '../scores-picture.ts';
import { toldOf, type Beside } from '../told.ts';

/** A scoring on paper, or as a file of its own. */
export function PaperMenu({ caseId, ...beside }: Beside & { caseId: string }) {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const { now, earlier } = beside;
  const { title, words } = toldOf(beside, language);
  const drawn = () => {
    const picture = scoresPicture(beside, language);
    return { svg: svgFile(picture, title, words), frame: picture.frame };
  };
  const path = pathOf(printAssessment, { caseId, assessmentId: now.id });
  const paper = `/api/v1${path}${earlier ? `?beside=${earlier.id}` : ''}`;
  return (
    <Menu
      label={t('paper.more')}
      trigger={<IconButton label={t('paper.more')} icon={<MoreIcon />} />}
      items={[
        {
          ...{ id: 'print', label: t('paper.print'), icon: <PrintIcon /> },
          onAction: () => void open(paper, '_blank', 'noopener'),
        },
        { id: 'svg', label: t('paper.svg'), onAction: () => saveSvg(drawn().svg, title) },
        { id: 'png', label: t('paper.png'), onAction: () => void savePng(drawn().svg, drawn().frame, title) },
      ]}
    />
  );
}
