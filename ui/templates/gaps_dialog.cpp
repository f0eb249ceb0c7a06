#include "ui/templates/gaps_dialog.h"

#include "domain/text/template.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

GapsDialog::GapsDialog(const Surroundings &around, const PreviewGaps &gaps, const QString &textLanguage, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"gapsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Something is empty for %n clients", nullptr, gaps.clients));
    resize(760, 520);
    auto *intro = labelled("dim", words::inBrackets(tr("Their messages wait until it is filled in. Fill it in for the client, or put it between [if …] and [end if] in the text."), textLanguage), this);
    intro->setWordWrap(true);
    auto *model = new CellModel({tr("Client"), tr("About"), tr("What is empty")}, false, this);
    std::vector<CellRow> rows;
    for (const TemplateFit &each : gaps.rows) {
        QStringList names;
        for (const QString &name : each.missing)
            names.append(variableName(name, textLanguage));
        const QString about = each.matterNumber.isEmpty() ? each.matterTitle : each.matterNumber;
        rows.push_back({each.client.value, each.clientName,
                        {Cell{each.clientName, Tone::Normal, true, {}, {}, {}}, Cell{about, Tone::Normal, false, {}, {}, {}},
                         Cell{names.join(u", "_s), Tone::Warning, false, {}, {}, {}}}});
    }
    model->setRows(std::move(rows));
    auto *table = new ListTable(around.theme, this);
    table->setObjectName(u"gapsTable"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setColumnWidths({280, 240});
    connect(table, &ListTable::opened, this, [this, model, signs = &around.signs](const QModelIndex &row) {
        const ClientId client{model->idAt(row.row())};
        accept();
        Q_EMIT signs->clientWanted(client, ClientTab::Matters);
    });
    auto *more = labelled("dim", tr("Only the first %n are shown.", nullptr, int(gaps.rows.size())), this);
    more->setVisible(int(gaps.rows.size()) < gaps.clients);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setProperty("kind", u"primary"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(more);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(labelled("heading", windowTitle(), this));
    layout->addWidget(intro);
    layout->addWidget(table, 100);
    layout->addStretch(1); // a short list stands at the top
    layout->addLayout(buttons);
    table->setFocus();
}

} // namespace deskbell::ui
