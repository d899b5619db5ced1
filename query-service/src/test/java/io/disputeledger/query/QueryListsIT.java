package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Lists are read page by page to their end. */
class QueryListsIT {

    private static final QueryService QUERY = QueryService.shared();

    @Test
    void evidenceOfADisputeComesInPages() {
        Story story = QUERY.story("L1");
        List<LedgerEvent> events = new ArrayList<>(List.of(story.filed(), story.accepted()));
        events.add(story.hearing.roundOpened());
        for (int i = 0; i < 5; i++) {
            Disclosure disclosure = i == 2 ? Disclosure.PLATFORM : Disclosure.PARTIES;
            events.add(story.hearing.evidence("E-L1-" + i, story.buyer, disclosure));
        }
        long last = QUERY.log.append(events);

        String list = "/v1/evidence-views/D-L1?limit=2";
        assertThat(walk(QUERY.auditor(), list, last, "evidenceId"))
                .containsExactly("E-L1-0", "E-L1-1", "E-L1-2", "E-L1-3", "E-L1-4");
        LedgerClient seller = QUERY.service.as(Role.PARTY, "S-L1");
        assertThat(walk(seller, list, last, "evidenceId"))
                .containsExactly("E-L1-0", "E-L1-1", "E-L1-3", "E-L1-4");
        String cursor = seller.get(list, last).text("next");
        assertThat(QUERY.auditor().get(list + "&cursor=" + cursor).code())
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void sellersOfAMarketplaceComeInPages() {
        long last = QUERY.log.append(QUERY.story("L2").whole());
        last = QUERY.log.append(QUERY.story("L3").filed());

        String list = "/v1/scoreboards?marketplace=alibaba-intl";
        assertThat(walk(QUERY.auditor(), list + "&limit=7", last, "account"))
                .doesNotHaveDuplicates()
                .contains("alibaba-intl:S-L2", "alibaba-intl:S-L3");
        Reply own = QUERY.service.as(Role.PARTY, "S-L2").get(list, last);
        assertThat(own.body().at("/items").size()).isEqualTo(1);
        assertThat(own.text("items/0/account")).isEqualTo("alibaba-intl:S-L2");
        assertThat(own.body().at("/items/0/rulingsUpheld").asLong()).isEqualTo(1);
        assertThat(QUERY.auditor().get("/v1/scoreboards?marketplace=taobao").body().at("/items"))
                .isEmpty();
        assertThat(QUERY.auditor().get("/v1/scoreboards").status()).isEqualTo(400);
    }

    @Test
    void descriptionSaysWhatEachListHolds() {
        Reply description = QUERY.auditor().get("/openapi");

        for (String list : List.of("refusals RefusedCommand", "scoreboards ListedSeller")) {
            String[] parts = list.split(" ");
            String page = parts[1] + "Page";
            assertThat(
                            description.text(
                                    "paths/~1v1~1%s/get/responses/200/content/application~1json/schema/$ref"
                                            .formatted(parts[0])))
                    .endsWith("/" + page);
            assertThat(
                            description.text(
                                    "components/schemas/%s/properties/items/items/$ref"
                                            .formatted(page)))
                    .endsWith("/" + parts[1]);
        }
    }

    private static List<String> walk(LedgerClient client, String list, long seen, String field) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = client.get(list + cursor, seen);
            assertThat(page.status()).as(page.http().body()).isEqualTo(200);
            StreamSupport.stream(page.body().at("/items").spliterator(), false)
                    .map(item -> item.at("/" + field).asString())
                    .forEach(found::add);
            cursor = page.body().at("/next").isNull() ? "" : "&cursor=" + page.text("next");
        } while (!cursor.isEmpty());
        return found;
    }
}
