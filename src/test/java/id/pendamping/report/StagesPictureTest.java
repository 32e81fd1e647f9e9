package id.pendamping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StagesPictureTest {

    private final StagesPicture picture = new StagesPicture();

    @Test
    void drawsABarForEachStage() throws IOException {
        byte[] png = picture.png("drawn/stages?n1=40&n2=30&n3=20&n4=10&n5=0&n6=0&n7=0&n8=0").orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(900);
        assertThat(picture.png("drawn/stages?n1=40&n2=40")).isPresent();
    }

    @Test
    void drawsNothingForNobodyOrForSomethingElse() {
        assertThat(picture.png("drawn/stages?n1=0&n2=0")).isEmpty();
        assertThat(picture.png("drawn/saving?saved=1&goal=2")).isEmpty();
    }
}
