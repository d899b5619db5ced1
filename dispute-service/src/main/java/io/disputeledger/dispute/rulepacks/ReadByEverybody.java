package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules are for all whom they bind, and for all who apply them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Access(
        roles = {
            Role.PARTY,
            Role.OFFICER,
            Role.MEDIATOR,
            Role.ADJUDICATOR,
            Role.REVIEWER,
            Role.PENALTY_OFFICER,
            Role.RULE_EDITOR,
            Role.AUDITOR,
            Role.OPERATOR,
            Role.SERVICE
        },
        object = ObjectRule.ANY)
@interface ReadByEverybody {}
