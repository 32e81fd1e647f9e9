package id.pendamping.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** A form with a part missing, which no page of ours sends, is a bad request and no fault of the program. */
@ControllerAdvice(basePackageClasses = IncompleteForms.class)
class IncompleteForms {

    @ExceptionHandler({MultipartException.class, BeanInstantiationException.class})
    void refuse(HttpServletResponse answer) throws IOException {
        answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
