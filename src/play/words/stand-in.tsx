const LAMPS = [480, 800, 1120];
const SHELVES = [250, 340, 430];

/** A quiet drawn room for as long as there is no stage. */
export function StandIn() {
  return (
    <svg class="stand-in" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <defs>
        <radialGradient id="stand-in-light" cx="0.5" cy="0.1" r="0.75">
          <stop offset="0" class="stand-in-bright" />
          <stop offset="1" class="stand-in-shade" />
        </radialGradient>
      </defs>
      <rect fill="url(#stand-in-light)" width="1600" height="900" />
      <g class="stand-in-panel">
        {[40, 400, 640, 960, 1320].map((x) => (
          <rect key={x} x={x} y="130" width="200" height="420" rx="6" />
        ))}
      </g>
      <rect class="stand-in-wood" x="150" y="170" width="230" height="390" rx="6" />
      <rect class="stand-in-recess" x="166" y="186" width="198" height="374" />
      {SHELVES.map((y) => (
        <rect key={y} class="stand-in-wood" x="166" y={y} width="198" height="10" />
      ))}
      <path class="stand-in-glass" d="M1260 560V300a90 90 0 0 1 180 0v260Z" />
      {LAMPS.map((x) => (
        <g key={x} class="stand-in-lamp">
          <path d={`M${x} 0v70`} />
          <path d={`M${x - 56} 130c0-38 24-62 56-62s56 24 56 62Z`} />
        </g>
      ))}
      <rect class="stand-in-floor" y="560" width="1600" height="340" />
      <rect class="stand-in-skirting" y="546" width="1600" height="16" />
    </svg>
  );
}
