#include "queries/client_search.h"

#include "domain/text/fold.h"
#include "queries/search_words.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::queries {

namespace {

using store::Database;
using store::Query;

Result<qint64> atMostCounted(Query &query)
{
    query.bind(u":most"_s, fewEnoughToSort + 1);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? query.number(0) : 0;
}

/// instr(), not LIKE: both sides are folded already, and nothing typed is a wildcard.
void contain(const SearchWords &words, ClientSource &source)
{
    QStringList alternatives;
    for (const QStringList &each : words.alternatives()) {
        QStringList all;
        for (const QString &word : each) {
            const QString name = u":word"_s + QString::number(source.values.size());
            all.append(u"instr(c.search, "_s + name + u") > 0"_s);
            source.values.emplace_back(name, word);
        }
        alternatives.append(u'(' + all.join(u" AND "_s) + u')');
    }
    source.where = u'(' + alternatives.join(u" OR "_s) + u')';
}

ClientSource walk(const SearchWords &words)
{
    ClientSource source{u"client c INDEXED BY client_sorted"_s, u"1"_s, {}};
    if (!words.isEmpty())
        contain(words, source);
    return source;
}

Result<ClientSource> byTrigrams(Database &database, const SearchWords &words)
{
    const QString match = words.trigrams();
    Query probe = database.query("client_search.probe",
                                 u"SELECT count(*) FROM (SELECT 1 FROM client_search WHERE client_search MATCH :match LIMIT :most)"_s);
    probe.bind(u":match"_s, match);
    const auto hits = atMostCounted(probe);
    if (!hits)
        return Failure(hits.error());
    ClientSource source = walk(words);
    if (*hits > fewEnoughToSort)
        return source;
    source.from = u"client_search CROSS JOIN client c ON c.id = client_search.rowid"_s;
    source.where = u"client_search MATCH :match AND "_s + source.where;
    source.values.emplace_back(u":match"_s, match);
    return source;
}

Result<ClientSource> byPrefix(Database &database, const SearchWords &words)
{
    const QString prefix = words.alternatives().back().join(u' ');
    const QString beyond = prefix + QString::fromUcs4(U"\U0010FFFF", 1);
    Query probe = database.query("client_search.prefix_probe",
                                 u"SELECT count(*) FROM (SELECT 1 FROM client INDEXED BY client_folded WHERE folded_name >= :low "
                                 "AND folded_name < :beyond LIMIT :most)"_s);
    probe.bind(u":low"_s, prefix).bind(u":beyond"_s, beyond);
    const auto hits = atMostCounted(probe);
    if (!hits)
        return Failure(hits.error());
    if (*hits == 0)
        return walk(words);
    const QString begins = u"c.folded_name >= :low AND c.folded_name < :beyond"_s;
    if (*hits <= fewEnoughToSort)
        return ClientSource{u"client c INDEXED BY client_folded"_s, begins, {{u":low"_s, prefix}, {u":beyond"_s, beyond}}};

    // Where the walk may begin: letters that fold to this prefix sort there or later (ł after l, å after z), never before. The part of
    // the collation key ahead of the first 01 holds the letters alone, without case and accents.
    Query language = database.query("client_search.language", u"SELECT language FROM office"_s);
    if (auto run = language.run(); !run)
        return Failure(run.error());
    const QByteArray key = sortKey(prefix, language.next() ? language.text(0) : QString());
    const qsizetype letters = key.indexOf('\1');
    return ClientSource{u"client c INDEXED BY client_sorted"_s, begins + u" AND c.sort_key >= :start"_s,
                        {{u":low"_s, prefix}, {u":beyond"_s, beyond}, {u":start"_s, letters < 0 ? key : key.left(letters)}}};
}

} // namespace

Result<ClientSource> clientSource(Database &database, const QString &typed)
{
    const SearchWords words(typed);
    if (words.isEmpty())
        return walk(words);
    if (!words.trigrams().isEmpty())
        return byTrigrams(database, words);
    for (const QStringList &each : words.alternatives())
        if (each.join(u' ').toUcs4().size() > 2)
            return walk(words); // several short words, "a b c"
    return byPrefix(database, words);
}

} // namespace deskbell::queries
