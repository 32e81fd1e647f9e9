package id.pendamping.report;

import id.pendamping.chat.Drawn;
import id.pendamping.outbox.Drawing;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws one bar for each stage, numbered like the lines of the message, so that it needs no language. */
final class StagesPicture implements Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(StagesPicture.class);
    private static final String NAME = "stages";
    private static final int STAGES = 8;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 540;
    private static final int LETTERS = 22;
    private static final Color BAR = new Color(0x2E, 0x7D, 0x32);

    @Override
    public Optional<byte[]> png(String path) {
        Optional<List<Long>> numbers = Drawn.of(path).filter(drawn -> drawn.name().equals(NAME))
                .map(drawn -> IntStream.rangeClosed(1, STAGES).mapToObj(n -> drawn.number("n" + n)).toList())
                .filter(all -> all.stream().anyMatch(number -> number > 0));
        try {
            return numbers.map(StagesPicture::drawn);
        } catch (LinkageError | InternalError e) {
            LOG.warn("No chart can be drawn here, its description is shown instead (is fontconfig installed?): {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static byte[] drawn(List<Long> numbers) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        Font letters = new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS);
        chart.getStyler().setLegendVisible(false).setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false);
        chart.getStyler().setLabelsVisible(true).setLabelsFont(letters).setAxisTickLabelsFont(letters);
        chart.getStyler().setYAxisMin(0.0).setYAxisDecimalPattern("0").setSeriesColors(new Color[]{BAR});
        chart.addSeries(NAME, IntStream.rangeClosed(1, STAGES).mapToObj(String::valueOf).toList(), numbers);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
