#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/home.h"
#include "engine/upkeep/backups/exchange.h"
#include "engine/upkeep/doctor.h"
#include "words/finding_text.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// No contradictions, so no findings: offices that something else took the place of, which take room until a person has no use for them.
QJsonArray kept(const QString &office, const QString &language)
{
    QJsonArray said;
    for (const SetAside &each : setAside(office))
        said.append(QJsonObject{{u"file"_s, each.file},
                                {u"bytes"_s, each.bytes},
                                {u"what"_s, words::keptFile(each.damaged, language)}});
    return said;
}

} // namespace

void addDoctor(Grammar &grammar)
{
    Verb verb = grammar.verb("doctor", "check that messages and log agree", Writes::No);
    verb.flag("--verify", "look for contradictions in messages, hand-overs and log");
    const Argument bundle = verb.option("--bundle", "a file for support, in a later version");
    verb.does([=](Session &session) {
        if (bundle.given())
            refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, u"doctor --bundle"_s, u"bundle"_s);
        QJsonArray findings;
        // The mark before the file, which only grows. Another present does not look at it.
        const auto mark = session.globals().now ? std::nullopt : Anchor::markOf(stateFolder(), must(session.reader().officeUuid()));
        for (const Finding &finding : must(verify(session.readOnly(), session.now(), mark))) {
            QJsonArray ids;
            for (const qint64 id : finding.ids)
                ids.append(id);
            findings.append(QJsonObject{{u"code"_s, finding.code}, {u"text"_s, finding.text}, {u"ids"_s, ids}});
        }
        const bool clean = findings.isEmpty();
        const QJsonArray aside = kept(officeFile(session.folder()), session.language());
        return Answer{.data = {{u"clean"_s, clean}, {u"findings"_s, findings}, {u"kept"_s, aside}},
                      .list = clean || !aside.isEmpty() ? QString() : u"findings"_s, // two tables say which is which
                      .columns = {u"code"_s, u"text"_s, u"ids"_s},
                      .exit = clean ? Exit::Ok : Exit::Partly};
    });
}

} // namespace deskbell::ctl
