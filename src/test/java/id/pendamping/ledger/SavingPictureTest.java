package id.pendamping.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavingPictureTest {

    private static final int GREEN = 0xFF2E7D32;

    private final SavingPicture pictures = new SavingPicture();

    private static long green(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
                image.getWidth())).filter(pixel -> pixel == GREEN).count();
    }

    private byte[] png(long saved, long goal) {
        return pictures.png("drawn/saving?saved=" + saved + "&goal=" + goal).orElseThrow();
    }

    @Test
    void fillsTheRingAsTheGoalComesNearer() throws IOException {
        long quarter = green(png(35_000, 140_000));
        long half = green(png(70_000, 140_000));
        assertThat(green(png(0, 140_000))).isZero();
        assertThat(half).isBetween(quarter * 19 / 10, quarter * 21 / 10);
        assertThat(green(png(200_000, 140_000))).isGreaterThan(half);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawn/saving", "drawn/saving?saved=1&goal=0", "drawn/saving?saved=-1&goal=5",
            "drawn/other?saved=1&goal=2", "drawn/saving?saved=1&goal=2&x=../../etc", "saving/media/x.png",
            "drawn/saving?saved=99999999999999&goal=1"})
    void drawsNothingElse(String path) {
        assertThat(pictures.png(path)).isEmpty();
    }
}
