package io.disputeledger.kit.openapi;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.RefusalCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The commands of the published language, and what their Javadoc promises. */
public final class CommandCatalogue {

    private static final Pattern REFUSALS =
            Pattern.compile("Refusals(?:, in order of precedence)?: ([A-Z_, ]+)\\.");

    private final JavadocAsMarkdown javadoc;
    private final Map<String, Class<?>> types;

    /** Reads the commands of the contracts on the class path. */
    public CommandCatalogue(JavadocAsMarkdown javadoc) {
        this.javadoc = javadoc;
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(LedgerCommand.class));
        types =
                scan.findCandidateComponents(LedgerCommand.class.getPackageName()).stream()
                        .map(BeanDefinition::getBeanClassName)
                        .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                        .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    }

    /**
     * One command.
     *
     * @param name its simple class name
     * @param refusals with which it may be refused, in order of precedence: those that its Javadoc
     *     names after "Refusals:" or "Refusals, in order of precedence:"
     * @param fields what its fields mean, by name
     */
    public record Command(String name, List<RefusalCode> refusals, Map<String, String> fields) {}

    /** All of them, by name. */
    public List<String> names() {
        return types.keySet().stream().sorted().toList();
    }

    /**
     * The command of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Command command(String name) {
        Class<?> type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "No command is called " + name + ": name its handler method after it.");
        }
        return new Command(name, refusals(type), javadoc.getRecordClassParamJavadoc(type));
    }

    private List<RefusalCode> refusals(Class<?> type) {
        Matcher said = REFUSALS.matcher(javadoc.getClassJavadoc(type));
        if (!said.find()) {
            return List.of();
        }
        return Arrays.stream(said.group(1).split(",\\s*")).map(RefusalCode::valueOf).toList();
    }
}
