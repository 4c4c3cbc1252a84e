/** Heads of the columns of a grid by hour; every other hour is written, all are told to those who listen. */
export function HourHeads({ hours }: { readonly hours: readonly number[] }) {
  return hours.map((hour) => (
    <th key={hour} scope="col">
      {hour % 2 === 0 ? `${hour}:00` : <span className="visually-hidden">{hour}:00</span>}
    </th>
  ));
}
