import { and } from '../formatters.ts'

/** States that no longer exist, or that had another name. */
export const formerStates = {
  names: {
    belgianCongo: 'Belgian Congo',
    burma: 'Burma',
    ceylon: 'Ceylon',
    czechoslovakia: 'Czechoslovakia',
    dahomey: 'Dahomey',
    dutchEastIndies: 'Dutch East Indies',
    eastGermany: 'East Germany',
    kampuchea: 'Kampuchea',
    naziGermany: 'Nazi Germany',
    northernRhodesia: 'Northern Rhodesia',
    northVietnam: 'North Vietnam',
    northYemen: 'North Yemen',
    ottomanEmpire: 'Ottoman Empire',
    persia: 'Persia',
    rhodesia: 'Rhodesia',
    siam: 'Siam',
    southVietnam: 'South Vietnam',
    southWestAfrica: 'South West Africa',
    southYemen: 'South Yemen',
    sovietUnion: 'Soviet Union',
    swaziland: 'Swaziland',
    tanganyika: 'Tanganyika',
    upperVolta: 'Upper Volta',
    westGermany: 'West Germany',
    yugoslavia: 'Yugoslavia',
    zaire: 'Zaire',
  },
  /** `Soviet Union (Russia)` */
  label: (former: readonly string[], today: string) => `${and(former)} (${today})`,
}
