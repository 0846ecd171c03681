/** A federation of these members, `[[id, url], …]`, as a manifest says it. */
export const manifestOf = (memberUrls) => ({
  id: 'bench',
  name: 'Bench',
  kind: 'ASSOCIATION',
  members: memberUrls.map(([id, url]) => ({ id, url, role: 'MEMBER' })),
  extras: [],
});
