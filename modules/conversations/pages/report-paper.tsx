import { Quote } from '../../../ui/quote/quote.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import type { FrozenReport } from '../api-report.ts';

/** The report as it reads on paper; large when somebody else reads along. */
export function ReportPaper({ report, isLarge }: { report: FrozenReport; isLarge?: boolean }) {
  return (
    <article className="report-paper" data-large={isLarge || undefined} lang={report.language}>
      <h3 className="report-title">{report.title}</h3>
      <KeyValue items={report.facts.map(({ key, value }) => ({ label: key, value }))} />
      {report.sections.map((section) => (
        <section key={section.id}>
          <h4>{section.heading}</h4>
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
