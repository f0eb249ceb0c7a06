#include "ui/shell/sample_banner.h"

#include "ui/desk/signpost.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SampleBanner::SampleBanner(Signpost &signs, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"sampleBanner"_s);
    auto *text = new QLabel(tr("Sample data: the clients are made up, and messages go to a folder only."), this);
    text->setWordWrap(true);
    auto *remove = new QPushButton(tr("Remove it and start my own office…"), this);
    remove->setObjectName(u"removeSampleButton"_s);
    remove->setProperty("kind", u"strip"_s);
    remove->setProperty("tone", u"warning"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 4, 24, 4);
    line->setSpacing(16);
    line->addWidget(text, 1);
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, &signs, &Signpost::sampleRemovalWanted);
}

} // namespace deskbell::ui
