#include "app/data_folder.h"
#include "app/deskbellctl/confirmation.h"
#include "app/deskbellctl/errand.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/home.h"
#include "engine/upkeep/backups/backups.h"
#include "engine/upkeep/backups/restore.h"
#include "words/words.h"

#include <QDir>
#include <QFileInfo>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A damaged office must not keep its backups from being seen: without a zone of its own the times are this PC's.
JsonFace faceOfAnyOffice(Session &session)
{
    try {
        return session.face();
    } catch (const Refusal &) {
        return {QTimeZone::systemTimeZone(), session.language()};
    }
}

/// The office's own folder, and the second one while the office can say which that is.
QStringList foldersOf(Session &session)
{
    QStringList folders{backupsOf(session.folder())};
    try {
        folders.append(session.office().backupFolder);
    } catch (const Refusal &) {
    }
    return folders;
}

/// Empty while the office cannot say.
QString uuidOf(Session &session)
{
    try {
        return must(session.reader().officeUuid());
    } catch (const Refusal &) {
        return {};
    }
}

QJsonObject shown(const Backup &backup, const JsonFace &face)
{
    return {{u"file"_s, backup.file},         {u"at"_s, face.instant(backup.at)},           {u"bytes"_s, backup.bytes},
            {u"verified"_s, backup.verified}, {u"office"_s, JsonFace::text(backup.office)}, {u"schema"_s, backup.schema}};
}

BackupProgress progressOf(const Session &session, bool cancellable)
{
    return [json = session.globals().json, cancellable](qint64 done, qint64 total) {
        if (json)
            tellProgress(done, total);
        return !(cancellable && stdinClosed());
    };
}

Answer created(Session &session, const QString &file, bool errand, bool dryRun)
{
    const By by = session.by(); // who asks is looked at first, and an older file is brought up to date
    const JsonFace face = session.face();
    const MadeBackup made = must(makeBackup({.officeFile = officeFile(session.folder()),
                                             .file = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(),
                                             .at = session.now(),
                                             .progress = progressOf(session, errand),
                                             .dryRun = dryRun}));
    // There it is, whether the log can say so or not.
    const Result<> logged = dryRun ? Result<>() : logBackup(session.commands().database(), made, by.name, session.now());
    QJsonObject data = shown(made.backup, face);
    data.insert(u"removed"_s, QJsonArray::fromStringList(made.removed));
    data.insert(u"copy"_s, JsonFace::text(made.copy));
    const auto said = [&](const Error &error) {
        const words::ErrorText text = words::error(error, session.language());
        return QString(text.message + u' ' + text.next);
    };
    data.insert(u"copy_problem"_s, made.copyFailed ? QJsonValue(said(*made.copyFailed)) : QJsonValue());
    data.insert(u"log_problem"_s, logged ? QJsonValue()
                                         : QJsonValue(said({logged.error().kind, u"backup_not_logged"_s, words::error(logged.error(), session.language()).message, {}})));
    return {.data = data, .exit = made.copyFailed || !logged ? Exit::Partly : Exit::Ok};
}

void addCreate(Grammar &grammar)
{
    Verb verb = grammar.verb("backup", "create", "copy the office, while it is in use, and read the copy whole", Writes::Yes);
    const Argument file = verb.positional("file", "where to; default: the office's own backups, of which old ones then go");
    const Argument errand = verb.flag("--errand", "started by the window: closing stdin cancels");
    verb.does([=, dry = verb.dryRun()](Session &session) { return created(session, file.text(), errand.given(), dry.given()); });
}

void addList(Grammar &grammar)
{
    Verb verb = grammar.verb("backup", "list", "the backups there are, newest first; works without an office that opens", Writes::No);
    const Argument folder = verb.positional("folder", "another folder to look into");
    verb.does([=](Session &session) {
        const JsonFace face = faceOfAnyOffice(session);
        if (folder.given() && !QFileInfo(folder.text()).isDir())
            refuse(ErrorKind::NotFound, u"backup_folder_missing"_s, folder.text(), folder.field());
        QJsonArray backups;
        const QString uuid = folder.given() ? QString() : uuidOf(session);
        for (const Backup &backup : listBackups(folder.given() ? QStringList{folder.text()} : foldersOf(session)))
            if (uuid.isEmpty() || backup.uuid.isEmpty() || backup.uuid == uuid) // offices may share a second folder
                backups.append(shown(backup, face));
        return Answer{.data = {{u"backups"_s, backups}}, .list = u"backups"_s, .columns = {u"at"_s, u"bytes"_s, u"verified"_s, u"office"_s, u"file"_s}};
    });
}

/// Another present and an unknown operator are refused as everywhere, where there is an office that can be asked.
void askOffice(Session &session)
{
    try {
        static_cast<void>(session.reader());
        session.refuseSimulatedWrite();
        for (const OperatorRow &each : must(session.reader().operators())) // as confirming it afterwards
            if (each.name == session.globals().asOperator && each.role != "admin"_L1)
                refuse(ErrorKind::NotAllowed, u"admin_only"_s, each.name);
    } catch (const Refusal &refusal) {
        if (refusal.error.code == u"unknown_operator" || refusal.error.code == u"now_not_allowed" || refusal.error.code == u"admin_only")
            throw;
    }
}

void addRestore(Grammar &grammar)
{
    Verb verb = grammar.verb("backup", "restore", "put a backup in the office's place; what is there is set aside, and sending is held", Writes::Yes);
    const Argument file = verb.positional("file", "the backup").required();
    const Argument errand = verb.flag("--errand", "started by the window: closing stdin cancels");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const QString office = officeFile(session.folder());
        const bool replaces = QFileInfo::exists(office);
        if (replaces)
            askOffice(session);
        if (replaces && !dry.given())
            confirm(session, {ErrorKind::NotAllowed, u"restore_unasked"_s, office, {}});
        const JsonFace face = faceOfAnyOffice(session);
        session.close(); // nobody may have it open, this program least of all
        const QString asker = session.globals().asOperator;
        const Restored restored = must(restoreBackup({.file = QFileInfo(file.text()).absoluteFilePath(),
                                                      .dataFolder = session.folder(),
                                                      .who = asker.isEmpty() ? firstOperator : asker,
                                                      .at = session.now(),
                                                      .home = session.globals().now ? Home{} : homeOf(session.folder()),
                                                      .progress = progressOf(session, errand.given()),
                                                      .dryRun = dry.given()}));
        QJsonObject data = shown(restored.from, face);
        data.insert(u"aside"_s, JsonFace::text(restored.aside));
        data.insert(u"damaged"_s, restored.damaged);
        data.insert(u"sending"_s, u"held"_s);
        data.insert(u"held_reason"_s, u"quarantine"_s);
        return Answer{.data = data};
    });
}

void addVerify(Grammar &grammar)
{
    Verb verb = grammar.verb("backup", "verify", "read a backup whole, and say exactly what is wrong with it", Writes::No);
    const Argument file = verb.positional("file", "the backup").required();
    verb.does([=](Session &session) {
        const JsonFace face = faceOfAnyOffice(session);
        QJsonObject data = shown(must(verifyBackup(file.text())), face);
        data.insert(u"manifest"_s, data.take(u"verified"_s)); // whole it is; with a manifest it is also the very bytes that were written
        data.insert(u"whole"_s, true);
        return Answer{.data = data};
    });
}

} // namespace

void addBackup(Grammar &grammar)
{
    grammar.noun("backup", "copies of the office, and the way back");
    addCreate(grammar);
    addList(grammar);
    addVerify(grammar);
    addRestore(grammar);
}

} // namespace deskbell::ctl
