#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

#include <algorithm>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

void addAddAndEdit(Grammar &grammar)
{
    {
        Verb verb = grammar.verb("rule", "add", "add an automation; it works from the next day", Writes::Yes);
        const Argument file = verb.option("--file", "rule file, - for stdin").required();
        const Argument fromToday = verb.flag("--from-today", "works from today");
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const QJsonObject definition = jsonFile(file.text(), file.field());
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                const RuleId id = must(commands.addRule(definition, fromToday.given(), by));
                return Answer{.data = session.face().rule(ruleAfter(commands, id))};
            });
        });
    }
    Verb verb = grammar.verb("rule", "edit", "change an automation; today it finishes in its old form", Writes::Yes);
    const Argument id = verb.positional("id", "rule").required();
    const Argument file = verb.option("--file", "rule file, - for stdin").required();
    const Argument fromToday = verb.flag("--from-today", "works from today");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const QJsonObject definition = jsonFile(file.text(), file.field());
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.editRule(id.id<RuleId>(), definition, fromToday.given(), by));
            return Answer{.data = session.face().rule(ruleAfter(commands, id.id<RuleId>()))};
        });
    });
}

Answer listed(const QJsonArray &rules)
{
    return {.data = {{u"rules"_s, rules}}, .list = u"rules"_s, .columns = {u"id"_s, u"on"_s, u"name"_s, u"sentence"_s}};
}

void addSwitches(Grammar &grammar)
{
    for (const auto &[name, on] : {std::pair("on", true), std::pair("off", false)}) {
        Verb verb = grammar.verb("rule", name, on ? "switch automations on; they work from the next day" : "switch automations off", Writes::Yes);
        const Argument ids = verb.positionals("id", "rules").required();
        verb.does([=, to = on, dry = verb.dryRun()](Session &session) {
            auto wanted = ids.ids<RuleId>();
            std::ranges::sort(wanted);
            wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
            // All or none: every one must exist before the first is touched.
            for (const RuleId id : wanted)
                static_cast<void>(must(session.reader().rule(id)));
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                QJsonArray rules;
                for (const RuleId id : wanted) {
                    must(commands.switchRule(id, to, by));
                    rules.append(session.face().rule(ruleAfter(commands, id)));
                }
                return rules.size() == 1 ? Answer{.data = rules.first().toObject()} : listed(rules);
            });
        });
    }
}

} // namespace

void addRule(Grammar &grammar)
{
    grammar.noun("rule", "automations");
    addAddAndEdit(grammar);
    {
        Verb verb = grammar.verb("rule", "list", "all automations", Writes::No);
        verb.does([](Session &session) {
            QJsonArray rules;
            for (const Rule &rule : must(session.reader().rules()))
                rules.append(session.face().rule(rule));
            return listed(rules);
        });
    }
    {
        Verb verb = grammar.verb("rule", "show", "one automation, as a rule file", Writes::No);
        const Argument id = verb.positional("id", "rule").required();
        verb.does([=](Session &session) { return Answer{.data = session.face().rule(must(session.reader().rule(id.id<RuleId>())))}; });
    }
    {
        Verb verb = grammar.verb("rule", "remove", "remove an automation; what it sent stays in the log", Writes::Yes);
        const Argument id = verb.positional("id", "rule").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                const Rule before = ruleAfter(commands, id.id<RuleId>());
                must(commands.removeRule(id.id<RuleId>(), by));
                return Answer{.data = session.face().rule(before)};
            });
        });
    }
    addSwitches(grammar);
    grammar.later("rule", {u"trial"_s});
}

} // namespace deskbell::ctl
