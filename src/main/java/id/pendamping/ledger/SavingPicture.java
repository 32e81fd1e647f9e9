package id.pendamping.ledger;

import id.pendamping.dialog.Formats;
import id.pendamping.outbox.Drawing;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.PieSeries.PieSeriesRenderStyle;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.PieStyler.ClockwiseDirectionType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws how much of a goal is there: a ring that fills, and the two amounts. Figures only, so that it needs no language
 * and says nothing about whose it is.
 */
final class SavingPicture implements Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(SavingPicture.class);
    private static final Pattern PATH = Pattern.compile("drawn/saving\\?saved=(\\d{1,13})&goal=(\\d{1,13})");
    private static final int SIDE = 480;
    /** Of the ring, which the title pushes down. */
    private static final int MIDDLE = SIDE / 2 + 20;
    private static final int SIZE = 30;
    /** Letters times their size that fit into one line. */
    private static final int ROOM = 750;
    private static final double RING = 0.34;
    private static final long ALL = 100;
    private static final Color THERE = new Color(0x2E, 0x7D, 0x32);
    private static final Color MISSING = new Color(0xE0, 0xE0, 0xE0);

    @Override
    public Optional<byte[]> png(String path) {
        Matcher numbers = PATH.matcher(path);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        long saved = Long.parseLong(numbers.group(1));
        long goal = Long.parseLong(numbers.group(2));
        try {
            return goal == 0 ? Optional.empty() : Optional.of(drawn(saved, goal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError | InternalError e) {
            LOG.warn("No picture can be drawn here, its description is shown instead (is fontconfig installed?): {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static byte[] drawn(long saved, long goal) throws IOException {
        long percent = percent(saved, goal);
        String title = Formats.rupiah(saved) + " / " + Formats.rupiah(goal);
        PieChart chart = new PieChartBuilder().width(SIDE).height(SIDE).title(title).build();
        PieStyler style = chart.getStyler();
        style.setDefaultSeriesRenderStyle(PieSeriesRenderStyle.Donut).setDonutThickness(RING).setLabelsVisible(false)
                .setClockwiseDirectionType(ClockwiseDirectionType.CLOCKWISE);
        style.setSeriesColors(new Color[]{THERE, MISSING}).setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.min(SIZE, ROOM / title.length())));
        chart.addSeries("there", percent);
        chart.addSeries("missing", ALL - percent);
        BufferedImage image = BitmapEncoder.getBufferedImage(chart);
        writeInTheMiddle(image, percent + "%");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** Rounded half-up, as people are told it, but not all before all is there. */
    private static long percent(long saved, long goal) {
        return saved >= goal ? ALL : Math.min(ALL - 1, (saved * ALL + goal / 2) / goal);
    }

    /** The library knows only the sum of what it shows, which is always all. */
    private static void writeInTheMiddle(BufferedImage image, String words) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 2 * SIZE));
        pen.setColor(Color.DARK_GRAY);
        FontMetrics size = pen.getFontMetrics();
        pen.drawString(words, (SIDE - size.stringWidth(words)) / 2,
                MIDDLE + (size.getAscent() - size.getDescent()) / 2);
        pen.dispose();
    }
}
