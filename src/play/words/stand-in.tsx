/** A quiet drawn room for as long as there is no stage. */
export function StandIn() {
  return (
    <svg class="stand-in" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect class="stand-in-wall" width="1600" height="900" />
      <g class="stand-in-panel">
        {[60, 360, 660, 960, 1260].map((x) => (
          <rect key={x} x={x} y="90" width="240" height="520" rx="6" />
        ))}
      </g>
      <g class="stand-in-lamp">
        {[560, 800, 1040].map((x) => (
          <path key={x} d={`M${x} 0v120m-46 56c0-30 18-56 46-56s46 26 46 56Z`} />
        ))}
      </g>
      <rect class="stand-in-floor" y="660" width="1600" height="240" />
      <rect class="stand-in-counter" y="780" width="1600" height="120" />
      <rect class="stand-in-top" y="768" width="1600" height="22" />
    </svg>
  );
}
