#include "engine/commands/commands.h"

#include "domain/reminding/civil_time.h"
#include "engine/beacon.h"
#include "engine/commands/checked.h"
#include "engine/upkeep/backups/backups.h"
#include "engine/upkeep/presets.h"
#include "engine/upkeep/sample_office.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/lineages.h"
#include "store/tables/operators.h"
#include "store/tables/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTimeZone>
#include <QUuid>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString databaseIn(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"office.db"_s);
}

/// The country a zone lies in, for an office that names none: phone numbers are read with it.
QString countryOf(const QString &zone)
{
    const QLocale::Territory territory = QTimeZone(zone.toLatin1()).territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

Result<Office> checkedOffice(const NewOffice &typed)
{
    Office office;
    auto name = checked::name(typed.name);
    if (!name)
        return Failure(name.error());
    auto zone = checked::zone(typed.zone);
    if (!zone)
        return Failure(zone.error());
    auto language = checked::language(typed.language);
    if (!language)
        return Failure(language.error());
    auto country = checked::country(typed.country.trimmed().isEmpty() ? countryOf(*zone) : typed.country);
    if (!country)
        return Failure(country.error());
    office.name = *name;
    office.zone = *zone;
    office.language = *language;
    office.country = *country;
    office.presets = typed.presets;
    office.presets.removeDuplicates();
    office.sample = typed.sample;
    if (office.presets.isEmpty())
        return failure(ErrorKind::Rejected, u"missing_field"_s, u"preset"_s, u"preset"_s);
    return office;
}

/// The folder an office is made in: what this call made of it goes again unless it is kept.
class Site {
public:
    explicit Site(const QString &folder) : m_folder(QDir(folder).absolutePath())
    {
        for (QDir dir(m_folder); !dir.exists() && !dir.isRoot(); dir.setPath(QFileInfo(dir.path()).path()))
            m_made.append(dir.path());
    }
    ~Site()
    {
        if (m_kept)
            return;
        const QString file = databaseIn(m_folder);
        for (const QString &each : {file, QString(file + u"-journal"_s), Beacon::fileOf(file)})
            QFile::remove(each);
        for (const QString &folder : std::as_const(m_made)) // deepest first; one that holds anything stays
            QDir().rmdir(folder);
    }
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    [[nodiscard]] Result<> free()
    {
        const QFileInfo info(m_folder);
        if (info.exists() && (!info.isDir() || !QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))) {
            m_kept = true; // nothing in it is ours
            return failure(ErrorKind::Rejected, u"folder_not_empty"_s, m_folder, u"data"_s);
        }
        return {};
    }
    void keep() { m_kept = true; }

private:
    QString m_folder;
    QStringList m_made;
    bool m_kept = false;
};

Result<> furnish(store::Database &database, const Office &office, const QString &machine, const By &by)
{
    if (auto migrated = store::migrate(database); !migrated)
        return migrated;
    store::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto made = store::Offices(database).make(office, QUuid::createUuid().toString(QUuid::WithoutBraces)); !made)
        return made;
    Lineage lineage;
    lineage.machine = machine;
    if (auto lives = store::Lineages(database).save(lineage); !lives)
        return lives;
    if (auto admin = store::Operators(database).add(firstOperator, u"admin"_s); !admin)
        return Failure(admin.error());
    const QTimeZone zone(office.zone.toLatin1());
    const QDate today = civilDay(by.at, zone);
    for (const QString &preset : office.presets)
        if (auto installed = installPreset(database, preset, office.language, office.sample ? sampleInstalledOn(today) : today, zone); !installed)
            return installed;
    if (office.sample)
        if (auto filled = fillSampleOffice(database, by.at); !filled)
            return filled;
    return transaction.commit();
}

/// What an older program wrote is backed up before a newer one changes its shape: should that go wrong, there is a way back.
Result<> keptBeforeUpdate(store::Database &database)
{
    const auto schema = store::schemaVersion(database);
    if (!schema)
        return Failure(schema.error());
    if (*schema == store::newestSchema)
        return {};
    const Instant lastWritten{QFileInfo(database.file()).lastModified().toMSecsSinceEpoch()};
    const auto made = makeBackup({.officeFile = database.file(), .at = lastWritten});
    if (!made && made.error().code == u"backup_running"_s)
        return failure(ErrorKind::Busy, u"busy"_s, database.file());
    return made ? Result<>() : Failure(made.error());
}

/// Whoever commits tells the others to look again.
void light(store::Database &database)
{
    auto beacon = std::make_shared<Beacon>(database.file());
    database.setCommitted([beacon] { beacon->committed(); });
}

} // namespace

Commands::Commands(std::unique_ptr<store::Database> database) : m_database(std::move(database))
{
    light(*m_database);
}

Commands::~Commands() = default;

Result<std::unique_ptr<Commands>> Commands::create(const QString &dataFolder, const NewOffice &typed, const By &by)
{
    auto office = checkedOffice(typed);
    if (!office)
        return Failure(office.error());
    Site site(dataFolder);
    if (auto free = site.free(); !free)
        return Failure(free.error());
    auto database = store::Database::open(databaseIn(dataFolder), store::Open::Create);
    if (!database)
        return Failure(database.error());
    if (auto furnished = furnish(**database, *office, typed.machine, by); !furnished) {
        database->reset(); // closed before the file goes
        return Failure(furnished.error());
    }
    site.keep();
    return std::unique_ptr<Commands>(new Commands(std::move(*database)));
}

Result<std::unique_ptr<Commands>> Commands::open(const QString &dataFolder)
{
    auto database = store::Database::open(databaseIn(dataFolder), store::Open::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (auto kept = keptBeforeUpdate(**database); !kept)
        return Failure(kept.error());
    if (auto migrated = store::migrate(**database); !migrated)
        return Failure(migrated.error());
    return std::unique_ptr<Commands>(new Commands(std::move(*database)));
}

Result<> Commands::rehearse(const std::function<Result<>()> &calls)
{
    store::Transaction never(*m_database); // the calls' own transactions join it, and it is not committed
    if (!never.begun())
        return never.begun();
    return calls();
}

Result<By> Commands::operatorNamed(const QString &name, Instant at) const
{
    auto found = store::Operators(*m_database).named(name);
    if (!found)
        return Failure(found.error());
    return By{found->id, found->name, at};
}

} // namespace deskbell
