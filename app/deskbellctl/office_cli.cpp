#include "app/data_folder.h"
#include "app/home.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/running_worker.h"
#include "app/deskbellctl/session.h"
#include "engine/upkeep/backups/backup_folder.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <functional>
#include <utility>
#include <vector>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The country most of the zone's people live in, so that phone numbers can be read without asking.
QString countryOf(const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    return known.isValid() ? QLocale::territoryToCode(known.territory()) : QString();
}

void addInit(Grammar &grammar)
{
    Verb verb = grammar.verb("office", "init", "make a new office in the data folder", Writes::Yes);
    const Argument preset = verb.repeatable("--preset", "benefits kyc bookings insurance virtual-office");
    const Argument zone = verb.option("--zone", "IANA time zone, such as Europe/Warsaw");
    const Argument language = verb.option("--language", "en fi da pl");
    const Argument name = verb.option("--name", "the office's name");
    const Argument country = verb.option("--country", "ISO 3166 alpha-2; default: the zone's");
    const Argument demo = verb.flag("--demo", "a sample office, marked as such");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        NewOffice wanted;
        wanted.sample = demo.given();
        if (wanted.sample)
            wanted = {u"Bell Insurance (sample)"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, true};
        for (const Argument *each : {&preset, &zone, &language, &name})
            if (!each->given() && !wanted.sample)
                refuse(ErrorKind::Rejected, u"usage_missing"_s, QString(u"--"_s + each->field()), each->field());
        wanted.presets = preset.given() ? preset.all() : wanted.presets;
        wanted.zone = zone.maybeText().value_or(wanted.zone);
        wanted.language = language.maybeText().value_or(wanted.language);
        wanted.name = name.maybeText().value_or(wanted.name);
        wanted.country = country.maybeText().value_or(zone.given() ? countryOf(wanted.zone) : wanted.country);
        const QString asker = session.globals().asOperator;
        if (!asker.isEmpty() && asker != firstOperator) // nobody else can be there yet
            refuse(ErrorKind::NotFound, u"unknown_operator"_s, asker, u"as"_s);
        wanted.machine = machineDigest();
        const By by{{}, asker, session.now()};
        if (!dry.given()) {
            static_cast<void>(must(Commands::create(session.folder(), wanted, by)));
            return Answer{.data = session.face().office(session.office())};
        }
        const QDir there(session.folder());
        if (there.exists() && !there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            refuse(ErrorKind::Rejected, u"folder_not_empty"_s, session.folder(), u"data"_s);
        const QTemporaryDir elsewhere;
        const auto commands = must(Commands::create(elsewhere.path() + u"/office"_s, wanted, by));
        return Answer{.data = JsonFace(QTimeZone(wanted.zone.toUtf8()), wanted.language).office(officeAfter(*commands))};
    });
}

/// A clock that was doubted holds sending until a person says it is right; another present (`--now`) does not look at it.
QJsonObject shown(Session &session, const Office &office, const Lineage &lineage, bool clockFrozen)
{
    QJsonObject object = JsonFace(QTimeZone(office.zone.toUtf8()), office.language).office(office);
    if (lineage.cause != LineageCause::None)
        object.insert(u"copy"_s, session.face().copy(lineage));
    if (clockFrozen && !session.globals().now && office.sending == Sending::On) {
        object.insert(u"sending"_s, QString(code(Sending::Held)));
        object.insert(u"held_reason"_s, u"clock"_s);
    }
    return object;
}

bool onOff(const Argument &key, const QString &value)
{
    if (value != u"on" && value != u"off")
        refuseWord(value, {u"on"_s, u"off"_s}, key.text());
    return value == u"on";
}

OfficeEdit editOf(const Argument &key, const QString &value)
{
    OfficeEdit edit;
    const std::vector<std::pair<QString, std::function<void()>>> keys = {
        {u"name"_s, [&] { edit.name = value; }},
        {u"country"_s, [&] { edit.country = value; }},
        {u"zone"_s, [&] { edit.zone = value; }},
        {u"language"_s, [&] { edit.language = value; }},
        {u"sending"_s, [&] { edit.sending = value; }},
        {u"activation_link"_s, [&] { edit.activationLink = value; }},
        {u"support_address"_s, [&] { edit.supportAddress = value; }},
        {u"report_to"_s, [&] { edit.reportTo = value; }},
        {u"signature"_s, [&] { edit.signature = value; }},
        {u"backup_folder"_s, [&] { edit.backupFolder = value; }},
        {u"one_per_client_per_day"_s, [&] { edit.onePerClientPerDay = onOff(key, value); }},
        {u"max_segments"_s, [&] { edit.maxSegments = wholeNumber(value, 1, 10, key.text()); }},
        {u"plain_sms"_s, [&] { edit.plainSms = onOff(key, value); }},
    };
    QStringList known;
    for (const auto &[name, take] : keys) {
        if (name == key.text()) {
            take();
            return edit;
        }
        known.append(name);
    }
    key.refuseValue(key.text(), known, u"bad_key"_s);
}

} // namespace

void addOffice(Grammar &grammar)
{
    grammar.noun("office", "the organisation");
    addInit(grammar);
    {
        Verb verb = grammar.verb("office", "show", "the office and its settings", Writes::No);
        verb.does([](Session &session) {
            return Answer{.data = shown(session, session.office(), must(session.reader().lineage()), must(session.reader().worker(session.today())).clockFrozen)};
        });
    }
    {
        Verb verb = grammar.verb("office", "set", "change a setting", Writes::Yes);
        const Argument key = verb.positional("key", "name country zone language sending activation_link support_address report_to signature backup_folder "
                                                    "one_per_client_per_day max_segments plain_sms").required();
        const Argument value = verb.positional("value", "its new value").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const OfficeEdit edit = editOf(key, value.text());
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.editOffice(edit, by));
                if (edit.sending == u"on" && !session.globals().now)
                    must(commands.confirmClock(by));
                return Answer{.data = shown(session, officeAfter(commands), lineageAfter(commands), clockFrozenAfter(commands))};
            });
        });
    }
    {
        Verb verb = grammar.verb("office", "confirm", "decide about a restored or copied office, whose sending is held", Writes::Yes);
        const Argument as = verb.option("--as", "continue: from now on, what was missed is skipped; test-copy: for trying things out, sending stays held").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const QString choice = as.text();
            if (choice != "continue"_L1 && choice != "test-copy"_L1)
                as.refuseValue(choice, {u"continue"_s, u"test-copy"_s});
            if (session.office().sending != Sending::Held && must(session.reader().lineage()).cause == LineageCause::None)
                refuse(ErrorKind::NotAllowed, u"not_a_copy"_s, session.office().name);
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.confirmLineage(choice == "continue"_L1 ? LineageChoice::ContinueFromNow : LineageChoice::TestCopy, by));
                return Answer{.data = shown(session, officeAfter(commands), lineageAfter(commands), clockFrozenAfter(commands))};
            });
        });
    }
    {
        Verb verb = grammar.verb("office", "remove-sample", "take the sample office away, with its clients and messages", Writes::Yes);
        verb.does([dry = verb.dryRun()](Session &session) {
            if (!session.office().sample) // a real one is nobody's to delete from here
                refuse(ErrorKind::NotAllowed, u"not_a_sample"_s, session.office().name);
            if (!dry.given()) {
                stopWorker(officeFile(session.folder()));
                const QString uuid = must(session.reader().officeUuid());
                session.close();
                removeBackups(session.folder(), uuid);
                must(removeOffice(session.folder()));
            }
            return Answer{.data = {{u"removed"_s, true}}};
        });
    }
    grammar.noun("operator", "members of staff who use Deskbell");
    Verb verb = grammar.verb("operator", "list", "who may use the office", Writes::No);
    verb.does([](Session &session) {
        QJsonArray operators;
        for (const OperatorRow &row : must(session.reader().operators()))
            operators.append(QJsonObject{{u"id"_s, row.id.value}, {u"name"_s, row.name}, {u"role"_s, row.role}});
        return Answer{.data = {{u"operators"_s, operators}}, .list = u"operators"_s, .columns = {u"id"_s, u"name"_s, u"role"_s}};
    });
    grammar.later("operator", {u"add"_s, u"role"_s, u"remove"_s});
}

} // namespace deskbell::ctl
