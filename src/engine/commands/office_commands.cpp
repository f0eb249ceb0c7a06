#include "engine/commands/commands.h"

#include "domain/reminding/public_holidays.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/lineage/lineage_check.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/operators.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <chrono>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// One edit of the office's row: writes only what differs and remembers it for the log.
class OfficeChange {
public:
    explicit OfficeChange(const Office &office) : after(office) {}

    template <typename T> void set(T Office::*member, const QString &key, const T &value, const QJsonValue &shown)
    {
        if (after.*member == value)
            return;
        after.*member = value;
        entries.append({key, shown});
    }
    void setText(QString Office::*member, const QString &key, const QString &value) { set(member, key, value, QJsonValue(value)); }
    [[nodiscard]] bool has(const QString &key) const
    {
        return std::any_of(entries.begin(), entries.end(), [&](const auto &each) { return each.first == key; });
    }

    Office after;
    QList<std::pair<QString, QJsonValue>> entries;
};

using Check = std::function<Result<QString>(const QString &)>;

Result<> checkedText(OfficeChange &change, const std::optional<QString> &wanted, QString Office::*member, const QString &key, const Check &check)
{
    if (!wanted)
        return {};
    auto value = check(*wanted);
    if (!value)
        return Failure(value.error());
    change.setText(member, key, *value);
    return {};
}

Check mailbox(const QString &key)
{
    return [key](const QString &typed) -> Result<QString> { return typed.trimmed().isEmpty() ? Result<QString>(QString()) : checked::email(typed, key); };
}

bool isWithin(const QString &folder, const QString &outer)
{
    const QString inside = QFileInfo(folder).canonicalFilePath(), whole = QFileInfo(outer).canonicalFilePath();
    return inside == whole || inside.startsWith(whole.endsWith(u'/') ? whole : whole + u'/');
}

/// A folder that is there now; it may be a stick's, and away later. What happens to the data folder must not happen to it. Empty: none.
Result<QString> checkedFolder(const QString &typed, const QString &dataFolder)
{
    const QString path = typed.trimmed();
    if (path.isEmpty())
        return QString();
    const QFileInfo info(path);
    if (!info.isAbsolute() || !info.isDir())
        return failure(ErrorKind::Rejected, u"backup_folder_missing"_s, path, u"backup_folder"_s);
    if (isWithin(path, dataFolder))
        return failure(ErrorKind::Rejected, u"backup_folder_inside"_s, path, u"backup_folder"_s);
    return QDir::cleanPath(path);
}

Result<> applySending(OfficeChange &change, const OfficeEdit &edit)
{
    if (!edit.sending)
        return {};
    const std::optional<Sending> sending = fromCode<Sending>(edit.sending->trimmed().toLower());
    if (!sending || *sending == Sending::Held) // held is the program's own doing
        return failure(ErrorKind::Rejected, u"bad_sending"_s, *edit.sending, u"sending"_s);
    change.set(&Office::sending, u"sending"_s, *sending, QJsonValue(QString(code(*sending))));
    change.after.heldReason.clear();
    return {};
}

Result<> applySegments(OfficeChange &change, const OfficeEdit &edit)
{
    if (!edit.maxSegments)
        return {};
    if (*edit.maxSegments < 1 || *edit.maxSegments > 10)
        return failure(ErrorKind::Rejected, u"bad_number"_s, QString::number(*edit.maxSegments), u"max_segments"_s);
    change.set(&Office::maxSegments, u"max_segments"_s, *edit.maxSegments, QJsonValue(*edit.maxSegments));
    return {};
}

Result<OfficeChange> applied(const Office &office, const OfficeEdit &edit, const QString &dataFolder)
{
    OfficeChange change(office);
    const Result<> checks[] = {
        checkedText(change, edit.name, &Office::name, u"name"_s, [](const QString &typed) { return checked::name(typed); }),
        checkedText(change, edit.country, &Office::country, u"country"_s, [](const QString &typed) { return checked::country(typed); }),
        checkedText(change, edit.zone, &Office::zone, u"zone"_s, [](const QString &typed) { return checked::zone(typed); }),
        checkedText(change, edit.language, &Office::language, u"language"_s, [](const QString &typed) { return checked::language(typed); }),
        checkedText(change, edit.activationLink, &Office::activationLink, u"activation_link"_s,
            [](const QString &typed) { return checked::link(typed, u"activation_link"_s); }),
        checkedText(change, edit.supportAddress, &Office::supportAddress, u"support_address"_s, mailbox(u"support_address"_s)),
        checkedText(change, edit.reportTo, &Office::reportTo, u"report_to"_s, mailbox(u"report_to"_s)),
        checkedText(change, edit.signature, &Office::signature, u"signature"_s,
            [](const QString &typed) { return checked::longText(typed.trimmed(), u"signature"_s, limits::signature); }),
        checkedText(change, edit.backupFolder, &Office::backupFolder, u"backup_folder"_s,
            [&](const QString &typed) { return checkedFolder(typed, dataFolder); }),
        applySending(change, edit),
        applySegments(change, edit),
    };
    for (const Result<> &check : checks)
        if (!check)
            return Failure(check.error());
    if (edit.onePerClientPerDay)
        change.set(&Office::onePerClientPerDay, u"one_per_client_per_day"_s, *edit.onePerClientPerDay, QJsonValue(*edit.onePerClientPerDay));
    if (edit.plainSms)
        change.set(&Office::plainSms, u"plain_sms"_s, *edit.plainSms, QJsonValue(*edit.plainSms));
    return change;
}

/// A rule that waits on holidays would quietly stop to do so in a country whose holidays are not known.
Result<> holidaysStayKnown(Change &change, const QString &country)
{
    if (holidaysOf(country).knows(change.today().year()))
        return {};
    auto rules = store::Rules(change.database()).all();
    if (!rules)
        return Failure(rules.error());
    const bool waits = std::ranges::any_of(*rules, [](const Rule &each) { return each.newest().holidays == Holidays::Hold; });
    return waits ? Result<>(failure(ErrorKind::Rejected, u"holidays_unknown"_s, country, u"country"_s)) : Result<>();
}

/// SPEC S1-10: the switch of the whole office is an admin's. What the program does by itself has no operator.
Result<> askedByAdmin(Change &change)
{
    auto operators = store::Operators(change.database()).all();
    if (!operators)
        return Failure(operators.error());
    const auto asker = std::ranges::find(*operators, change.by().operatorId, &store::OperatorRecord::id);
    if (asker != operators->end() && asker->role != "admin"_L1)
        return failure(ErrorKind::NotAllowed, u"admin_only"_s, asker->name, u"sending"_s);
    return {};
}

/// Civil times mean other instants now: what fell between the old and the new meaning is looked at again. Planning twice changes nothing.
Result<> planADayAgain(store::Database &database)
{
    store::Rules rules(database);
    auto all = rules.all();
    if (!all)
        return Failure(all.error());
    for (const Rule &rule : *all)
        if (auto done = rules.planThrough(rule.id, rule.plannedThrough - std::chrono::hours(24)); !done)
            return done;
    return {};
}

} // namespace

Result<> Commands::editOffice(const OfficeEdit &edit, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto office = applied(change.office(), edit, QFileInfo(change.database().file()).absolutePath());
        if (!office)
            return Failure(office.error());
        if (office->entries.isEmpty())
            return {};
        if (office->has(u"sending"_s))
            if (auto admin = askedByAdmin(change); !admin)
                return admin;
        if (office->has(u"country"_s))
            if (auto known = holidaysStayKnown(change, office->after.country); !known)
                return known;
        if (auto saved = store::Offices(change.database()).save(office->after); !saved)
            return saved;
        for (const auto &[key, value] : office->entries)
            if (auto logged = change.log(u"office_edited"_s, {{u"key"_s, key}, {u"value"_s, value}}); !logged)
                return logged;
        if (office->has(u"zone"_s))
            if (auto again = planADayAgain(change.database()); !again)
                return again;
        if (office->has(u"language"_s))
            if (auto sorted = store::Clients(change.database()).resort(office->after.language); !sorted)
                return sorted;
        if (office->has(u"sending"_s) && office->after.sending == Sending::On) {
            // Of a copy it says: from now on.
            if (auto settled = settleLineage(change.database(), LineageChoice::ContinueFromNow, change.by().name, change.by().at); !settled)
                return settled;
            if (auto released = change.release({Reason::OfficeOff, Reason::Quarantine}, {}); !released)
                return released;
        }
        return change.release({Reason::MissingValue}, {}); // a link or an address may be what a text was waiting for
    });
}

Result<> Commands::confirmLineage(LineageChoice choice, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        if (auto admin = askedByAdmin(change); !admin)
            return admin;
        return settleLineage(change.database(), choice, change.by().name, change.by().at);
    });
}

} // namespace deskbell
