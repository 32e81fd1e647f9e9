// Prints the report; its charts are drawn in black for that, whatever the colours of the screen are.
(() => {
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-prints]')) {
      window.print();
    }
  });
  const charts = () => [...document.querySelectorAll('canvas[data-chart]')].map((canvas) => Chart.getChart(canvas)).filter(Boolean);
  const colours = (chart) => [chart.options.scales.x.ticks, chart.options.scales.y.ticks, chart.options.plugins.legend.labels];
  const before = new Map();
  window.addEventListener('beforeprint', () => charts().forEach((chart) => {
    before.set(chart, colours(chart).map((it) => it.color));
    colours(chart).forEach((it) => { it.color = '#000'; });
    chart.resize(620, 150);
    chart.update('none');
  }));
  window.addEventListener('afterprint', () => charts().forEach((chart) => {
    colours(chart).forEach((it, i) => { it.color = before.get(chart)[i]; });
    chart.resize();
    chart.update('none');
  }));
})();
