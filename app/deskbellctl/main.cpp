#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/table_face.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#include <locale.h>
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
    setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
    // A change that is interrupted is rolled back by whoever opens the file next.
    std::signal(SIGINT, [](int) { _exit(static_cast<int>(Exit::Interrupted)); });
#endif
}

bool print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written = fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return fflush(stream) == 0 && written;
}

bool printJson(const QJsonObject &object)
{
    return print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

int fail(const Refusal &refusal, const QString &language, bool json)
{
    const Error &error = refusal.error;
    words::ErrorText text = words::error(error, language);
    if (!refusal.message.isEmpty())
        text.message = refusal.message;
    if (json) {
        QJsonObject object{{u"code"_s, wireCode(error)}, {u"message"_s, text.message}, {u"next"_s, text.next}};
        if (!error.field.isEmpty())
            object.insert(u"field"_s, error.field);
        printJson({{u"ok"_s, false}, {u"error"_s, object}});
    } else {
        print(stderr, u"deskbellctl: "_s + text.message + u'\n' + text.next + u'\n');
    }
    return static_cast<int>(exitFor(error));
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
    addReminder(grammar);
    addMessage(grammar);
    addChannel(grammar);
    addWorker(grammar);
    addDoctor(grammar);
    addLater(grammar);
}

/// The global options, with what the environment says where they are silent.
Globals globalsOf(const Grammar::Parsed &parsed)
{
    Globals globals;
    globals.json = parsed.json;
    globals.yes = parsed.yes;
    globals.asOperator = parsed.asOperator;
    if (!parsed.data.isEmpty() && !parsed.database.isEmpty())
        refuse(ErrorKind::Rejected, usageCode, u"--data --database"_s, u"database"_s);
    const bool said = !parsed.data.isEmpty() || !parsed.database.isEmpty();
    const QString data = said ? parsed.data : qEnvironmentVariable("DESKBELL_DATA");
    const QString database = said ? parsed.database : data.isEmpty() ? qEnvironmentVariable("DESKBELL_DATABASE") : QString();
    if (!database.isEmpty())
        refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, u"--database"_s, u"database"_s);
    globals.dataFolder = data.isEmpty() ? defaultDataFolder() : QDir(data).absolutePath();
    if (!parsed.now.isEmpty()) {
        globals.now = instantFromIso(parsed.now);
        if (!globals.now)
            refuse(ErrorKind::Rejected, usageCode, QString(u"--now "_s + parsed.now), u"now"_s);
    }
    return globals;
}

int run(const QStringList &arguments)
{
    Grammar grammar;
    describe(grammar);
    const Grammar::Parsed parsed = grammar.parse(arguments);
    if (!parsed.help.isEmpty())
        return parsed.json ? !printJson({{u"ok"_s, true}, {u"data"_s, QJsonObject{{u"help"_s, parsed.help}}}}) : !print(stdout, parsed.help);
    std::optional<Session> session;
    try {
        if (!parsed.usage.isEmpty())
            refuse(ErrorKind::Rejected, usageCode, parsed.usage);
        session.emplace(globalsOf(parsed));
        const Answer answer = parsed.action(*session);
        const bool written = parsed.json ? printJson({{u"ok"_s, answer.exit == Exit::Ok || answer.exit == Exit::Partly || answer.exit == Exit::Interrupted}, {u"data"_s, answer.data}})
                                         : print(stdout, answer.text.isEmpty() ? asText(answer.data, answer.list, answer.columns) : answer.text);
        return static_cast<int>(written ? answer.exit : Exit::Unexpected);
    } catch (const Refusal &refusal) {
        return fail(refusal, session ? session->language() : u"en"_s, parsed.json);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"deskbellctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    return run(application.arguments().mid(1));
}
