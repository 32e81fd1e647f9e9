package id.pendamping.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.pendamping.chat.Drawn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PosterPictureTest {

    private static final String LINK = "https://t.me/pendamping_bot?start=ajak-K7QM3XPDT8AW";

    private final PosterPicture pictures = new PosterPicture();

    @Test
    void aCameraReadsTheLinkFromThePage() throws Exception {
        String path = new Poster(LINK, "Belajar BPJS lewat chat", "Untuk ojek & pedagang. Gratis.").media("x").path();
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(pictures.png(path).orElseThrow()));
        assertThat(page.getWidth()).isEqualTo(1240);
        assertThat(page.getHeight()).isEqualTo(1754);
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        assertThat(new MultiFormatReader().decode(new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)))).getText())
                .isEqualTo(LINK);
    }

    @Test
    void leadsNowhereButToTheBot() {
        assertThat(pictures.png(new Drawn("poster",
                Map.of("link", "https://evil.example/x", "title", "t", "text", "t")).path())).isEmpty();
        assertThat(pictures.png("drawn/poster?link=0&title=0&text=0")).isEmpty();
        assertThat(pictures.png("drawn/saving?saved=1&goal=2")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Poster("https://t.me/x", "t".repeat(61), "t"));
    }
}
