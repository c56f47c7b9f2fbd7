import { Quote } from '../../../ui/quote/quote.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import type { FrozenReport } from '../api-report.ts';

interface Props {
  report: FrozenReport;
  /** Of its title, as the page around it asks. */
  level: 2 | 4;
  isLarge?: boolean;
}

/** The report as it reads on paper; large when somebody else reads along. */
export function ReportPaper({ report, level, isLarge }: Props) {
  const Title = `h${level}` as const;
  const Heading = level === 2 ? 'h3' : 'h5';
  return (
    <article className="report-paper" data-large={isLarge || undefined} lang={report.language}>
      <Title>{report.title}</Title>
      <KeyValue items={report.facts.map(({ key, value }) => ({ label: key, value }))} />
      {report.sections.map((section) => (
        <section key={section.id}>
          <Heading>{section.heading}</Heading>
          {section.text !== '' && (
            <p className="report-text" dir="auto">
              {section.text}
            </p>
          )}
          {section.quotes.map((quote, index) => (
            <Quote key={index} name={quote.speaker} meta={quote.speaker}>
              {quote.text}
            </Quote>
          ))}
        </section>
      ))}
      {report.notDiscussed !== '' && (
        <section>
          <p className="kt-soft">{report.notDiscussed}</p>
        </section>
      )}
    </article>
  );
}
