#include "domain/reminding/public_holidays.h"
#include "domain/reminding/rule_file.h"
#include "engine/upkeep/column_guess.h"
#include "fuzz_office.h"
#include "store/database.h"
#include "store/tables/import_maps.h"
#include "store/tables/settings.h"

#include <QJsonDocument>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QStringList headings{u"Nazwa klienta"_s, u"E-mail"_s, u"Koniec ochrony"_s, u"Uwagi"_s};

store::Database &office()
{
    static const fuzz::FuzzOffice made;
    static const std::unique_ptr<store::Database> database = fuzz::must(store::Database::open(made.file(), store::Open::ReadWrite));
    return *database;
}

void rule(const QJsonObject &json)
{
    const QStringList types{u"policy"_s};
    const auto read = ruleFromJson(json, types);
    if (!read) {
        fuzz::promiseRefusal(read.error());
        fuzz::promise(!read.error().field.isEmpty(), "a rule that is refused names the field");
        return;
    }
    const QJsonObject written = ruleToJson(read->name, read->on, read->version);
    const auto again = ruleFromJson(written, types);
    fuzz::promise(again && ruleToJson(again->name, again->on, again->version) == written, "a rule that is written and read again is the same");
}

void importMap(const QJsonObject &json)
{
    const auto plan = draftColumns(headings, json);
    if (!plan) {
        fuzz::promiseRefusal(plan.error());
        return;
    }
    fuzz::promise(qsizetype(plan->columns.size()) == headings.size(), "a plan has every column");
    // By place, as the window says it, the same plan comes out. Two names of one thing can only be said the other way.
    const auto again = draftColumns(headings, QJsonObject{{u"columns"_s, QJsonArray::fromStringList(columnNames(*plan))}});
    fuzz::promise(!again || again->columns == plan->columns, "a plan that is written by place and read again is the same");
}

/// As somebody's hand or another version might have left it in the file.
void stored(const QString &sql, const QString &value)
{
    fuzz::must(office().query("fuzz", sql).bind(u":value"_s, value).run());
}

void channel(const QString &text)
{
    store::Transaction untouched(office()); // rolled back at the end
    stored(u"UPDATE channel SET settings = :value WHERE kind = 'email'"_s, text);
    store::Channels channels(office());
    const auto read = channels.load(ChannelKind::Email);
    fuzz::promise(read && read->set, "settings of a channel are always read");
    fuzz::must(channels.save(*read));
    const auto again = channels.load(ChannelKind::Email);
    fuzz::promise(again && again->smtpUrl == read->smtpUrl && again->from == read->from && again->fromName == read->fromName && again->user == read->user
                      && again->trusted == read->trusted && again->caFile == read->caFile && again->outbox == read->outbox
                      && again->pacePerMinute == read->pacePerMinute,
                  "settings of a channel that are written and read again are the same");
}

void presetsAndRememberedMaps(const QString &text)
{
    store::Transaction untouched(office());
    stored(u"UPDATE office SET presets = :value"_s, text);
    store::Offices offices(office());
    const auto read = offices.load();
    fuzz::promise(read.has_value(), "an office is read whatever its presets are");
    fuzz::must(offices.save(*read));
    const auto again = offices.load();
    fuzz::promise(again && again->presets == read->presets, "presets that are written and read again are the same");

    store::ImportMaps maps(office());
    fuzz::must(maps.save(headings, {}));
    stored(u"UPDATE import_map SET columns = :value"_s, text);
    const auto map = maps.load(headings);
    fuzz::promise(map && (!*map || (*map)->columns.size() == headings.size()), "a remembered plan has every column, or is none");
}

} // namespace

/// What is kept or handed over as JSON. The first byte says what it is: r a rule, m a plan of columns, c a channel, o what the office's row and its
/// remembered plans hold, h holidays.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const QString text = QString::fromUtf8(bytes);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    switch (data[0]) {
    case 'r': rule(json); break;
    case 'm': importMap(json); break;
    case 'c': channel(text); break;
    case 'o': presetsAndRememberedMaps(text); break;
    case 'h':
        if (const auto holidays = PublicHolidays::fromJson(json); !holidays)
            fuzz::promise(holidays.error().kind == ErrorKind::Corrupt && !holidays.error().code.isEmpty(), "a file of holidays that is none is refused as such");
        else
            for (int year = 2020; year < 2032; ++year)
                (void)holidays->on(QDate(year, 12, 25));
        break;
    default: break;
    }
    return 0;
}
