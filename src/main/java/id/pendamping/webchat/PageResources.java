package id.pendamping.webchat;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page's own files and who may ask for what. */
@Component
@WhenServed
class PageResources implements WebMvcConfigurer {

    private final SamePage samePage;

    PageResources(WebchatSettings settings) {
        this.samePage = new SamePage(settings.onLoopback());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webchat/files/**").addResourceLocations("classpath:/webchat/files/")
                .setCachePeriod(0);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(samePage).addPathPatterns("/", "/webchat/api/**", "/media/**");
    }
}
