#include "app/deskbellctl/grammar.h"

#include "domain/values/codes.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QHash>
#include <limits>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = CLI::detail::expected_max_vector_size;

CLI::callback_t keep()
{
    return [](const CLI::results_t &) { return true; };
}

QString fieldOf(const char *name)
{
    QString field = QString::fromLatin1(name);
    while (field.startsWith(u'-'))
        field.remove(0, 1);
    return field;
}

/// A "--" between the global options and the noun says what is true anyway: the library would look for no noun behind it.
QStringList withoutLeadingDashes(QStringList arguments)
{
    static const QStringList withValue = {u"--data"_s, u"--database"_s, u"--as"_s, u"--now"_s};
    for (qsizetype i = 0; i < arguments.size() && arguments[i].startsWith(u"--"); ++i) {
        if (arguments[i] == u"--") {
            arguments.removeAt(i);
            break;
        }
        if (withValue.contains(arguments[i]))
            ++i;
    }
    return arguments;
}

} // namespace

std::optional<Instant> instantFromIso(const QString &typed)
{
    const QDateTime at = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) // without an offset it would mean this machine's zone, not the office's
        return std::nullopt;
    return Instant{at.toMSecsSinceEpoch()};
}

bool Argument::given() const
{
    return m_option != nullptr && m_option->count() > 0;
}

QString Argument::text() const
{
    return given() ? QString::fromStdString(m_option->results().back()) : QString();
}

std::optional<QString> Argument::maybeText() const
{
    return given() ? std::optional(text()) : std::nullopt;
}

QStringList Argument::all() const
{
    QStringList list;
    if (given())
        for (const std::string &each : m_option->results())
            list.append(QString::fromStdString(each));
    return list;
}

std::optional<int> Argument::number() const
{
    if (!given())
        return std::nullopt;
    bool ok = false;
    const int number = text().toInt(&ok);
    if (!ok || number < 0)
        refuse(ErrorKind::Rejected, u"bad_number"_s, text(), m_field);
    return number;
}

QDate Argument::day() const
{
    if (!given())
        return {};
    const QDate day = QDate::fromString(text(), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        refuse(ErrorKind::Rejected, u"bad_date"_s, text(), m_field);
    return day;
}

std::optional<QDate> Argument::maybeDay() const
{
    if (!given())
        return std::nullopt;
    return text().isEmpty() ? QDate() : day();
}

std::optional<Instant> Argument::instant() const
{
    if (!given())
        return std::nullopt;
    const auto at = instantFromIso(text());
    if (!at)
        refuse(ErrorKind::Rejected, u"bad_instant"_s, text(), m_field);
    return at;
}

bool Argument::onOff() const
{
    if (text() != u"on" && text() != u"off")
        refuseValue(text(), {u"on"_s, u"off"_s});
    return text() == u"on";
}

void Argument::refuseValue(const QString &typed, const QStringList &known) const
{
    refuse(ErrorKind::Rejected, u"bad_value"_s, QString(typed + u" ("_s + known.join(u' ') + u')'), m_field);
}

Argument &Argument::required()
{
    m_option->required();
    return *this;
}

qint64 Argument::rawId(const QString &typed) const
{
    if (!given())
        return 0;
    bool ok = false;
    const qint64 id = typed.toLongLong(&ok);
    if (!ok || id <= 0)
        refuse(ErrorKind::Rejected, usageCode, QString(m_field + u": "_s + typed), m_field);
    return id;
}

Verb::Verb(CLI::App *app, std::function<void(std::function<Answer(Session &)>)> sink, Writes writes) : m_app(app), m_sink(std::move(sink))
{
    if (writes == Writes::Yes)
        m_dryRun = flag("--dry-run", "do everything, then take it back");
}

Argument Verb::option(const char *name, const char *description)
{
    return {m_app->add_option(name, keep(), description)->expected(1)->type_name("VALUE"), fieldOf(name)};
}

Argument Verb::repeatable(const char *name, const char *description)
{
    CLI::Option *option = m_app->add_option(name, keep(), description)->expected(1, many)->allow_extra_args(false)->type_name("VALUE");
    return {option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll), fieldOf(name)};
}

Argument Verb::flag(const char *name, const char *description)
{
    const std::string words = description;
    return {m_app->add_flag(name, words)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast), fieldOf(name)};
}

Argument Verb::positional(const char *name, const char *description)
{
    return {m_app->add_option(name, keep(), description)->expected(1), fieldOf(name)};
}

Argument Verb::positionals(const char *name, const char *description)
{
    CLI::Option *option = m_app->add_option(name, keep(), description)->expected(1, many)->allow_extra_args();
    return {option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll), fieldOf(name)};
}

void Verb::does(std::function<Answer(Session &)> action)
{
    m_sink(std::move(action));
}

class Grammar::Private {
public:
    CLI::App root{"Deskbell's console face: everything the window does, for scripts", "deskbellctl"};
    QHash<QString, CLI::App *> nouns;
    std::function<Answer(Session &)> chosen;
    CLI::Option *data = nullptr, *database = nullptr, *asOperator = nullptr, *now = nullptr, *json = nullptr, *yes = nullptr;

    std::function<void(std::function<Answer(Session &)>)> sinkOf(CLI::App *app)
    {
        return [this, app](std::function<Answer(Session &)> action) {
            app->callback([this, action = std::move(action)] { chosen = action; });
        };
    }
};

Grammar::Grammar() : m(std::make_unique<Private>())
{
    m->root.allow_windows_style_options(false);
    m->root.require_subcommand(1);
    const auto option = [this](const char *name, const char *description) { return m->root.add_option(name, keep(), description)->expected(1); };
    m->data = option("--data", "folder of a SQLite office (or DESKBELL_DATA)");
    m->database = option("--database", "postgresql://… of a shared office (or DESKBELL_DATABASE)");
    m->asOperator = option("--as", "operator who asks; default: the admin made by init");
    m->now = option("--now", "another present, ISO 8601 with offset");
    const std::string jsonWords = "one JSON object on stdout", yesWords = "answer yes to what would be asked";
    m->json = m->root.add_flag("--json", jsonWords);
    m->yes = m->root.add_flag("--yes", yesWords);
}

Grammar::~Grammar() = default;

void Grammar::noun(const char *name, const char *description)
{
    CLI::App *app = m->root.add_subcommand(name, description);
    app->require_subcommand(1);
    m->nouns.insert(QString::fromLatin1(name), app);
}

void Grammar::noun(const char *outer, const char *name, const char *description)
{
    const QString within = QString::fromLatin1(outer);
    CLI::App *app = m->nouns.value(within)->add_subcommand(name, description);
    app->require_subcommand(1);
    m->nouns.insert(QString(within + u' ' + QString::fromLatin1(name)), app);
}

Verb Grammar::verb(const char *noun, const char *name, const char *description, Writes writes)
{
    CLI::App *app = m->nouns.value(QString::fromLatin1(noun))->add_subcommand(name, description);
    return {app, m->sinkOf(app), writes};
}

Verb Grammar::verb(const char *noun, const char *description, Writes writes)
{
    CLI::App *app = m->root.add_subcommand(noun, description);
    return {app, m->sinkOf(app), writes};
}

void Grammar::later(const char *noun, const QStringList &verbs)
{
    const QString name = QString::fromLatin1(noun);
    const auto add = [this](CLI::App *parent, const QString &word, const QString &full) {
        CLI::App *app = parent->add_subcommand(word.toStdString(), "a later version brings this");
        app->prefix_command(); // its options are not known yet
        app->callback([this, full] {
            m->chosen = [full](Session &) -> Answer { refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, full); };
        });
    };
    if (verbs.isEmpty())
        return add(&m->root, name, name);
    if (!m->nouns.contains(name))
        this->noun(noun, "a later version brings this");
    for (const QString &verb : verbs)
        add(m->nouns.value(name), verb, QString(name + u' ' + verb));
}

Grammar::Parsed Grammar::parse(const QStringList &arguments)
{
    // The library reads "--name=" as a name whose value is the next word.
    std::vector<std::string> words;
    bool optionsEnded = false;
    for (const QString &each : withoutLeadingDashes(arguments)) {
        optionsEnded = optionsEnded || each == u"--";
        if (!optionsEnded && each.startsWith(u"--") && each.endsWith(u'=') && each.count(u'=') == 1) {
            words.push_back(each.chopped(1).toStdString());
            words.emplace_back();
        } else {
            words.push_back(each.toStdString());
        }
    }
    Parsed parsed;
    m->chosen = nullptr;
    try {
        m->root.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        parsed.action = m->chosen;
    } catch (const CLI::CallForHelp &) {
        CLI::App *deepest = &m->root;
        std::string before;
        while (!deepest->get_subcommands().empty()) {
            before += before.empty() ? deepest->get_name() : ' ' + deepest->get_name();
            deepest = deepest->get_subcommands().front();
        }
        parsed.help = QString::fromStdString(deepest->help(before));
    } catch (const CLI::ParseError &error) {
        parsed.usage = QString::fromStdString(error.what());
    }
    const auto text = [](const CLI::Option *option) {
        return option->count() ? QString::fromStdString(option->results().back()) : QString();
    };
    parsed.data = text(m->data);
    parsed.database = text(m->database);
    parsed.asOperator = text(m->asOperator);
    parsed.now = text(m->now);
    // A command line that broke off early may still have asked for JSON; whoever reads the answer counts on it.
    parsed.json = m->json->count() > 0 || (!parsed.usage.isEmpty() && arguments.contains(u"--json"_s));
    parsed.yes = m->yes->count() > 0;
    return parsed;
}

} // namespace deskbell::ctl
