package io.disputeledger.standalone.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case.
 *
 * @param title what it is about
 * @param steps what the platform sends, in order
 */
record Story(String title, List<Step> steps) {

    /**
     * One command.
     *
     * @param service which service it goes to: {@code dispute}, {@code penalty}, {@code evidence}
     * @param post the path
     * @param as header Acting-For; null when the platform acts by itself
     * @param body the command's fields
     * @param file a text that is uploaded first; its digest and size are added to the body
     * @param refused the code with which the rules refuse it; null when they do not
     */
    record Step(
            String service,
            String post,
            @Nullable String as,
            Map<String, Object> body,
            @Nullable String file,
            @Nullable String refused) {}
}
