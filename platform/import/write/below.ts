/** That a region's code lies inside another region, in the byte order of the tables: `inner` and `outer` are columns. */
export const isBelow = (inner: string, outer: string): string => `(
  ${inner} >= case when ${outer} = 'ID' then '0' else ${outer} || '.' end
  and ${inner} < case when ${outer} = 'ID' then ':' else ${outer} || '/' end)`;
