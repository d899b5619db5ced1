package io.disputeledger.kit.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The Javadoc of what callers see, as the CommonMark that OpenAPI descriptions are written in. */
public class JavadocAsMarkdown implements JavadocProvider {

    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\">([^<]+)</a>");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.)\\s");

    @Override
    public String getClassJavadoc(Class<?> type) {
        return markdown(of(type).getComment());
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return texts(of(type).getRecordComponents());
    }

    /** What each constant of an enum means, in the order of the constants. */
    Map<String, String> constants(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (FieldJavadoc constant : of(type).getEnumConstants()) {
            meanings.put(constant.getName(), markdown(constant.getComment()));
        }
        return meanings;
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return markdown(of(method).getComment());
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return markdown(of(method).getReturns());
    }

    @Override
    public Map<String, String> getMethodJavadocThrows(Method method) {
        return Map.of();
    }

    @Override
    public String getParamJavadoc(Method method, String name) {
        return texts(of(method).getParams()).getOrDefault(name, "");
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return of(field.getDeclaringClass()).getFields().stream()
                .filter(one -> one.getName().equals(field.getName()))
                .map(one -> markdown(one.getComment()))
                .findFirst()
                .orElse("");
    }

    @Override
    public String getFirstSentence(String text) {
        return END_OF_SENTENCE.split(text, 2)[0];
    }

    private static ClassJavadoc of(Class<?> type) {
        return RuntimeJavadoc.getJavadoc(type);
    }

    private static MethodJavadoc of(Method method) {
        List<String> types =
                Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).toList();
        return of(method.getDeclaringClass()).getMethods().stream()
                .filter(one ->
                        one.getName().equals(method.getName()) && one.getParamTypes().equals(types))
                .findFirst()
                .orElseGet(() -> MethodJavadoc.createEmpty(method));
    }

    private static Map<String, String> texts(List<ParamJavadoc> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach(one -> texts.put(one.getName(), markdown(one.getComment())));
        return texts;
    }

    private static String markdown(Comment comment) {
        StringBuilder text = new StringBuilder();
        comment.visit(new AsMarkdown(text));
        String oneLine = LINE_BREAK.matcher(text.toString().strip()).replaceAll(" ");
        String paragraphs = PARAGRAPH.matcher(oneLine).replaceAll("\n\n");
        return LINK.matcher(paragraphs).replaceAll("[$2]($1)");
    }

    private record AsMarkdown(StringBuilder text) implements CommentVisitor {

        @Override
        public void commentText(String value) {
            text.append(value);
        }

        @Override
        public void inlineLink(Link link) {
            String name = String.valueOf(link.getReferencedClassName());
            text.append(name.substring(name.lastIndexOf('.') + 1));
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append('`').append(value.strip()).append('`');
        }

        private static Object constant(Value value) {
            try {
                Field field =
                        ClassUtils.forName(value.getReferencedClassName(), null)
                                .getDeclaredField(value.getReferencedMemberName());
                ReflectionUtils.makeAccessible(field);
                return String.valueOf(field.get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Javadoc shows a value that is not there.", e);
            }
        }

        @Override
        public void inlineValue(Value value) {
            text.append('`').append(constant(value)).append('`');
        }
    }
}
