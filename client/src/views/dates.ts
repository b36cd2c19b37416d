/** Dates as rows show them, in the language of the editor. */
import { env } from 'vscode';

/** `2020-03` → `March 2020`. */
export const monthName = (month: string): string =>
  capitalised(written(`${month}-01`, { month: 'long', year: 'numeric' }) ?? month);

/** `2020-03-05` → `Thu 5` where the month is known from the rows around, `2020-03-05` elsewhere; a month as it is. */
export function dayName(date: string, month: string): string {
  if (date.length !== 10 || month === '' || !date.startsWith(month)) return date;
  const weekday = written(date, { weekday: 'short' });
  return weekday === undefined ? date : `${weekday} ${Number(date.slice(8))}`;
}

function written(date: string, options: Intl.DateTimeFormatOptions): string | undefined {
  const time = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(time.getTime())
    ? undefined
    : time.toLocaleDateString(env.language, { ...options, timeZone: 'UTC' });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
