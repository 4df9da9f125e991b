package no.vedtakslogg.command;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets every aggregate read the events of its own kind only, so that a meeting's id where a case's belongs is an unknown
 * case. The aggregates say so themselves, with {@code filterEventsByType}, but Axon 4.13 does not pass that on to Spring.
 */
@Component
class AggregatesOfOneKind implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getBeanDefinition(name);
            if (SpringAggregateConfigurer.class.getName().equals(definition.getBeanClassName())) {
                definition.getPropertyValues().add("filterEventsByType", true);
            }
        }
    }
}
