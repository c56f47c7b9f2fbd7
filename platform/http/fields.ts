import { z } from 'zod';

/** Building blocks of requests: the limits of every text, date and number a person can type. */

export const Id = z.uuid();

/** A name or title on one line, at most 200 characters. */
export const ShortText = z.string().trim().min(1).max(200);

/** A paragraph or a story, at most 20,000 characters: a huge paste is refused with a message, not cut off. */
export const LongText = z.string().trim().min(1).max(20_000);

/** As LongText, but may be left empty. */
export const Remark = z.string().trim().max(20_000);

/** A day, `YYYY-MM-DD`, from 1900 up to 2199. */
export const Day = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2200-01-01', { params: { rule: 'day' } });

/** The day somebody was born: not in the future and no more than 130 years ago. */
export const BirthDate = z.iso.date().refine(
  (day) => {
    const today = new Date().toISOString().slice(0, 10);
    return day <= today && Number(today.slice(0, 4)) - Number(day.slice(0, 4)) <= 130;
  },
  { params: { rule: 'birthDate' } },
);

/** An instant, ISO 8601 with its offset. */
export const Instant = z.iso.datetime({ offset: true });

/** The version of a record that the writer saw. */
export const Version = z.number().int().min(1);

/** A page of a list: `limit` rows at most, from `offset`. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
