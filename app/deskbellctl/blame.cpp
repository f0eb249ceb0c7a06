#include "app/deskbellctl/blame.h"

#include "words/words.h"

#include <CLI/CLI.hpp>
#include <QStringList>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Refusal usage(const QString &code, const QString &detail, const QString &field = {})
{
    return {Error{ErrorKind::Rejected, code, detail, field}};
}

/// The first word nobody wanted, from the outermost level inwards.
QString unwanted(const CLI::App &root)
{
    for (const CLI::App *app = &root;; app = app->get_subcommands().front()) {
        if (const auto rest = app->remaining(); !rest.empty())
            return QString::fromStdString(rest.front());
        if (app->get_subcommands().empty())
            return {};
    }
}

QStringList wordsOf(const CLI::App &app)
{
    QStringList words;
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; }))
        words.append(QString::fromStdString(each->get_name()));
    return words;
}

} // namespace

const CLI::App &deepest(const CLI::App &root)
{
    const CLI::App *app = &root;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return *app;
}

QString fieldOf(const QString &name)
{
    QString field = name;
    while (field.startsWith(u'-'))
        field.remove(0, 1);
    return field;
}

Refusal blame(const CLI::App &root, const CLI::ParseError &error)
{
    const QString said = QString::fromStdString(error.what());
    const CLI::App &where = deepest(root);
    const QString word = unwanted(root);
    const QStringList known = wordsOf(where);
    if (!known.isEmpty() && !word.startsWith(u'-')) {
        Refusal refusal = usage(word.isEmpty() ? u"usage_word_missing"_s : u"usage_unknown_word"_s, word);
        refusal.next = [known](const QString &language) { return words::useOneOf(known, language); };
        return refusal;
    }
    if (!word.isEmpty()) {
        const QString option = word.startsWith(u'-') ? word.section(u'=', 0, 0) : word;
        const bool global = option.startsWith(u"--") && root.get_option_no_throw(option.toStdString()) != nullptr;
        return usage(global ? u"usage_misplaced"_s : u"usage_unexpected"_s, option, option.startsWith(u'-') ? fieldOf(option) : QString());
    }
    // The library names the option first: "--name is required", "--name: 1 required VALUE missing", "--name: At Most 1 required but received 2".
    const QString name = said.section(u' ', 0, 0).section(u':', 0, 0);
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        return usage(u"usage_missing"_s, name, fieldOf(name));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) != nullptr && name.startsWith(u'-'))
        return usage(said.contains(u"received") ? u"usage_twice"_s : u"usage_value_missing"_s, name, fieldOf(name));
    return usage(usageCode, said);
}

} // namespace deskbell::ctl
