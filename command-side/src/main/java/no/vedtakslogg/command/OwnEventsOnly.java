package no.vedtakslogg.command;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets every aggregate be built from events of its own kind only, so that the identity of a meeting is as unknown as any
 * other where a body is asked for. Axon 4.13 has {@code @Aggregate(filterEventsByType)} for this, but does not pass it on.
 */
@Component
class OwnEventsOnly implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForType(SpringAggregateConfigurer.class, true, false)) {
            beans.getBeanDefinition(name).getPropertyValues().add("filterEventsByType", true);
        }
    }
}
