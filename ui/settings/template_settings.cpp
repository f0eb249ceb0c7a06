#include "ui/settings/template_settings.h"

#include "ui/desk/window_language.h"
#include "ui/templates/template_texts.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TemplateSettings::TemplateSettings(const Surroundings &around, QWidget *parent)
    : SettingsSection(parent), m_around(around), m_model(new CellModel({tr("Text"), tr("Languages"), tr("Sent by")}, true, this)),
      m_table(new ListTable(around.theme, this)), m_empty(new EmptyState(around.theme, this))
{
    m_table->setObjectName(u"templateTable"_s);
    m_table->setAccessibleName(tr("Texts that clients read"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({480, 180});
    m_table->setImportance({0, 2, 1});
    m_table->setRowMenu(u"templateMenu"_s, [this](QMenu *menu, int row) {
        const QString name = m_names.value(row);
        menu->addAction(tr("Edit…"), this, [this, name] { Q_EMIT m_around.signs.templateWanted(name); });
    });
    m_empty->hide();
    auto *intro = labelled("dim", tr("What clients read. [Variables] are filled in for each of them."), this);
    intro->setWordWrap(true);
    intro->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(m_table, 100);
    layout->addWidget(m_empty, 100);
    layout->addStretch(1); // a short list stands at the top
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &row) { Q_EMIT m_around.signs.templateWanted(m_names.value(row.row())); });
}

void TemplateSettings::lookAgain()
{
    m_around.desk.ask(m_slot, [](const Reader &reader) -> Result<Ground> {
        auto templates = reader.templates();
        if (!templates)
            return Failure(templates.error());
        auto rules = reader.rules();
        if (!rules)
            return Failure(rules.error());
        return Ground{std::move(*templates), std::move(*rules)};
    }, [this](const Result<Ground> &ground) {
        m_table->setVisible(ground.has_value());
        m_empty->setVisible(!ground.has_value());
        if (ground) {
            show(*ground);
            return;
        }
        const words::ErrorText text = words::error(ground.error(), m_around.present.language());
        m_empty->say(u"warning"_s, text.message, text.next, {});
    });
}

void TemplateSettings::show(const Ground &ground)
{
    const QString &language = m_around.present.language();
    QStringList names;
    QHash<QString, QStringList> present, users;
    for (const Template &each : ground.templates) {
        if (!names.contains(each.name))
            names.append(each.name);
        present[each.name].append(each.language);
    }
    for (const Rule &rule : ground.rules)
        users[rule.newest().templateName].append(rule.name);
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return words::templateName(a, language).localeAwareCompare(words::templateName(b, language)) < 0;
    });
    m_names = names;
    std::vector<CellRow> rows;
    for (const QString &name : names) {
        QStringList missing;
        for (const QString &each : TemplateTexts::languages())
            if (!present[name].contains(each))
                missing.append(WindowLanguage::nameOf(each));
        //: languages a text exists in
        Cell languages{missing.isEmpty() ? tr("All four") : tr("Missing: %1").arg(missing.join(u", "_s)), missing.isEmpty() ? Tone::Dim : Tone::Warning, false, {}, {}, {}};
        const bool unsaved = m_around.drafts.has(TemplateTexts(name).place());
        Cell sender{unsaved ? tr("Changed and not saved yet") : users[name].isEmpty() ? tr("No automation") : users[name].join(u", "_s),
                    unsaved ? Tone::Warning : Tone::Dim, false, {}, {}, {}};
        const QString shown = words::templateName(name, language);
        rows.push_back({qint64(rows.size()) + 1, shown, {Cell{shown, Tone::Normal, true, {}, {}, {}}, languages, sender}});
    }
    m_model->setRows(std::move(rows));
}

} // namespace deskbell::ui
