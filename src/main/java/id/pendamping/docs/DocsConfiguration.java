package id.pendamping.docs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

    @Bean
    Library library() {
        return new Library();
    }

    @Bean
    WebMvcConfigurer pictures() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/docs/img/**")
                        .addResourceLocations("classpath:/" + Library.FOLDER + "img/");
            }
        };
    }
}
