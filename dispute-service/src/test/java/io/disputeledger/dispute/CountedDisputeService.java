package io.disputeledger.dispute;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service, with a record of what one thread asks of the database. */
@Import(DisputeServiceApplication.class)
class CountedDisputeService {

    /** SQL in order, of the threads that take part. */
    private static final ThreadLocal<List<String>> STATEMENTS =
            ThreadLocal.withInitial(ArrayList::new);

    /** The statements that the calling thread has sent while it did this. */
    static List<String> statementsOf(Runnable something) {
        STATEMENTS.get().clear();
        something.run();
        return List.copyOf(STATEMENTS.get());
    }

    @Bean
    static BeanPostProcessor record() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database && !(bean instanceof ProxyDataSource)
                        ? ProxyDataSourceBuilder.create(database)
                                .beforeQuery((_, queries) ->
                                        queries.forEach(
                                                query -> STATEMENTS.get().add(query.getQuery())))
                                .build()
                        : bean;
            }
        };
    }
}
