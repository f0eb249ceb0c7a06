#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/interruption.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/output.h"
#include "app/deskbellctl/session.h"
#include "app/no_dumps.h"
#include "engine/commands/checked.h"
#include "engine/upkeep/backups/backup_folder.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>
#include <csignal>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace deskbell;
using namespace deskbell::ctl;
using namespace Qt::StringLiterals;

namespace {

/// Arguments, file names and output are UTF-8 whatever the locale says; Qt would warn about it on stderr.
void speakUtf8()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO); // whatever it makes is about clients: nobody else's to read
    setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
    // Whoever reads the answer may be gone: that is an exit code, not a death by signal in the middle of the work.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is a full disk
#endif
}

/// The first argument that is not UTF-8; what it means could only be guessed.
std::optional<QString> notUtf8([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#ifdef Q_OS_UNIX
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return text;
    }
#endif
    return std::nullopt;
}

void describe(Grammar &grammar)
{
    addOffice(grammar);
    addClient(grammar);
    addSuppression(grammar);
    addMatter(grammar);
    addImport(grammar);
    addRule(grammar);
    addTemplate(grammar);
    addPlan(grammar);
    addCatchUp(grammar);
    addReminder(grammar);
    addMessage(grammar);
    addChannel(grammar);
    addWorker(grammar);
    addBackup(grammar);
    addDoctor(grammar);
    addLater(grammar);
}

/// The language the caller wants to be spoken to in (the window asks for its own); empty: the office's.
QString callersLanguage()
{
    const QString wanted = qEnvironmentVariable("DESKBELL_LANGUAGE").trimmed().toLower();
    return checked::language(wanted).value_or(QString());
}

/// Before there is an office to ask.
QString firstLanguage()
{
    const QString wanted = callersLanguage();
    return wanted.isEmpty() ? u"en"_s : wanted;
}

/// A service without a home: the user's default folder would be one in the root.
bool homeless()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
#else
    return false;
#endif
}

/// The global options, with what the environment says where they are silent.
Globals globalsOf(const Grammar::Parsed &parsed)
{
    Globals globals;
    globals.json = parsed.json;
    globals.yes = parsed.yes;
    globals.asOperator = parsed.asOperator;
    globals.language = callersLanguage();
    if (!parsed.data.isEmpty() && !parsed.database.isEmpty())
        refuse(ErrorKind::Rejected, u"usage_together"_s, u"--data, --database"_s, u"database"_s);
    const bool said = !parsed.data.isEmpty() || !parsed.database.isEmpty();
    const QString data = said ? parsed.data : qEnvironmentVariable("DESKBELL_DATA");
    const QString database = said ? parsed.database : data.isEmpty() ? qEnvironmentVariable("DESKBELL_DATABASE") : QString();
    if (!database.isEmpty())
        refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, u"--database"_s, u"database"_s);
    globals.dataFolder = data.isEmpty() ? defaultDataFolder() : QDir(data).absolutePath();
    if (data.isEmpty() && homeless())
        refuse(ErrorKind::Rejected, u"usage_missing"_s, u"--data"_s, u"data"_s);
    if (!parsed.now.isEmpty()) {
        globals.now = instantFromIso(parsed.now);
        if (!globals.now)
            refuse(ErrorKind::Rejected, u"usage_bad_now"_s, parsed.now, u"now"_s);
    }
    return globals;
}

/// Whose office is damaged, or gone from beside its backups, is told what to restore it from, and how.
void nameBackup(Refusal &refusal, const QString &folder)
{
    static const QStringList lost{u"corrupt_database"_s, u"empty_database"_s, u"not_a_database"_s, u"no_office"_s};
    if (!lost.contains(refusal.error.code) || refusal.next)
        return;
    const auto backup = newestVerified({backupsOf(folder)});
    if (!backup)
        return;
    const bool damaged = refusal.error.code != u"no_office"_s;
    refusal.next = [file = backup->file, folder, damaged](const QString &language) { return words::restoreFrom(file, folder, damaged, language); };
    refusal.facts.insert(u"backup"_s, backup->file);
}

int run(const QStringList &arguments)
{
    Grammar grammar;
    describe(grammar);
    const Grammar::Parsed parsed = grammar.parse(arguments);
    const Output output(parsed.json, firstLanguage());
    if (!parsed.help.isEmpty())
        return output.answer({.data = {{u"help"_s, parsed.help}}, .text = parsed.help});
    answerInterruption(output.interrupted());
    std::optional<Session> session;
    try {
        if (parsed.wrong)
            throw Refusal(*parsed.wrong);
        session.emplace(globalsOf(parsed));
        return output.answer(parsed.action(*session));
    } catch (Refusal &refusal) {
        if (session)
            nameBackup(refusal, session->folder());
        // A file that was busy for ten seconds is not waited for once more, only to be told so in another language.
        const bool ask = session && (session->officeKnown() || refusal.error.kind != ErrorKind::Busy);
        return output.refuse(refusal, ask ? session->language() : firstLanguage());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoDumps();
    speakUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"deskbellctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    if (const auto broken = notUtf8(argc, argv))
        return Output(application.arguments().contains(u"--json"_s), firstLanguage()).refuse({Error{ErrorKind::Rejected, u"usage_not_utf8"_s, *broken, {}}}, firstLanguage());
    return run(application.arguments().mid(1));
}
