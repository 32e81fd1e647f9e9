// Draws every <canvas data-chart="line|bar" data-labels='["Jan", …]' data-series='[{"name":"…","values":[1,null,…]}, …]'>.
// The table beside it holds the same numbers; without this script nothing is missing.
(() => {
  const colours = ['#1f77b4', '#d95f02', '#2e8b57', '#8e44ad', '#b8860b', '#555f6b'];
  const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [1, 2], [8, 2]];
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const draw = (canvas) => {
    if (Chart.getChart(canvas)) {
      return;
    }
    const bars = canvas.dataset.chart === 'bar';
    const text = style('--pico-color');
    const lines = style('--pico-muted-border-color');
    const axis = { ticks: { color: text }, grid: { color: lines } };
    new Chart(canvas, {
      type: bars ? 'bar' : 'line',
      data: {
        labels: JSON.parse(canvas.dataset.labels),
        datasets: JSON.parse(canvas.dataset.series).map((series, i) => ({
          label: series.name,
          data: series.values,
          borderColor: colours[i % colours.length],
          backgroundColor: colours[i % colours.length],
          borderDash: bars ? [] : dashes[i % dashes.length],
          spanGaps: false,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { labels: { color: text } } },
        scales: { x: axis, y: { ...axis, beginAtZero: true } },
      },
    });
  };

  const drawAll = (root) => root.querySelectorAll('canvas[data-chart]').forEach(draw);
  document.addEventListener('DOMContentLoaded', () => drawAll(document));
  document.addEventListener('htmx:load', (event) => drawAll(event.detail.elt));
})();
