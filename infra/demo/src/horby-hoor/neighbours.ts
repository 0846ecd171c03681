/** Real organisations around Hörby and Höör, and elsewhere in Skåne, that run no subgraph in any federation: by id, their official names. */
export const neighbours: Record<string, string> = {
  merab: 'Mellanskånes Renhållnings AB (MERAB)',
  'mittskane-vatten': 'MittSkåne Vatten',
  'region-skane': 'Region Skåne',
};
