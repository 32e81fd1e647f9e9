package id.pendamping.invite;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.pendamping.chat.Drawn;
import id.pendamping.outbox.Drawing;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws posters at 150 dots per inch, in black on white: what a photocopier keeps. */
final class PosterPicture implements Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(PosterPicture.class);
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MARGIN = 110;
    /** Of the code, without the white around it. */
    private static final int SIDE = 860;
    private static final int TITLE = 84;
    private static final int TEXT = 46;
    private static final int LINK = 30;
    private static final double LEADING = 1.3;

    @Override
    public Optional<byte[]> png(String path) {
        Optional<Map<String, String>> words = Drawn.of(path).filter(drawn -> drawn.name().equals(Poster.NAME))
                .map(Drawn::values)
                .filter(it -> Poster.isDrawable(word(it, "link"), word(it, "title"), word(it, "text")));
        try {
            return words.map(PosterPicture::drawn);
        } catch (LinkageError | InternalError e) {
            LOG.warn("No poster can be drawn here, its description is shown instead (is fontconfig installed?): {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static String word(Map<String, String> words, String name) {
        return words.getOrDefault(name, "");
    }

    private static byte[] drawn(Map<String, String> words) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        int below = write(pen, word(words, "title"), new Font(Font.SANS_SERIF, Font.BOLD, TITLE), MARGIN);
        below = square(pen, code(word(words, "link")), below + MARGIN / 2);
        below = write(pen, word(words, "text"), new Font(Font.SANS_SERIF, Font.PLAIN, TEXT), below + MARGIN / 2);
        write(pen, word(words, "link"), new Font(Font.MONOSPACED, Font.PLAIN, LINK), below + MARGIN / 3);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A quarter of it may be dirty or torn, and it is still read. */
    private static BitMatrix code(String link) {
        try {
            return new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return where it ends */
    private static int square(Graphics2D pen, BitMatrix code, int top) {
        int dot = SIDE / code.getWidth();
        int left = (WIDTH - dot * code.getWidth()) / 2;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    pen.fillRect(left + x * dot, top + y * dot, dot, dot);
                }
            }
        }
        return top + dot * code.getHeight();
    }

    /** In the middle, in as many lines as it needs. @return where the last one ends */
    private static int write(Graphics2D pen, String words, Font font, int top) {
        pen.setFont(font);
        int y = top;
        for (String line : lines(pen, words)) {
            y += (int) (font.getSize() * LEADING);
            pen.drawString(line, (WIDTH - pen.getFontMetrics().stringWidth(line)) / 2, y);
        }
        return y;
    }

    private static List<String> lines(Graphics2D pen, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && pen.getFontMetrics().stringWidth(line + " " + word) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
