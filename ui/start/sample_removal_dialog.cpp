#include "ui/start/sample_removal_dialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SampleRemovalDialog::SampleRemovalDialog(const Surroundings &around, QWidget *parent)
    : AskDialog(u"sampleRemovalDialog"_s,
                {tr("Remove the sample data?"), {}, tr("Keep looking around"), tr("Remove it and start my own office")}, parent),
      m_around(around)
{
    tell(0);
    disconnect(m_go, nullptr, this, nullptr); // it is accepted when it is done
    connect(m_go, &QPushButton::clicked, this, &SampleRemovalDialog::remove);
    m_around.desk.ask(m_counted, [](const Reader &reader) { return reader.ownClientCount(); }, [this](const Result<int> &own) {
        if (own)
            tell(*own);
    });
}

void SampleRemovalDialog::tell(int own)
{
    const QString text = tr("The made-up clients go, with their policies, their messages and the files in the outbox folder. Nobody was ever written to. "
                            "Then three short steps make your own office.");
    setText(own == 0 ? text : text + u"\n\n"_s + tr("%n clients that you entered yourself go too. They are not in any other place.", nullptr, own));
}

void SampleRemovalDialog::remove()
{
    m_go->setEnabled(false);
    m_stay->setEnabled(false);
    m_around.desk.errand(m_slot, {u"office"_s, u"remove-sample"_s}, {}, [this](const ErrandEnd &ended) {
        m_go->setEnabled(true);
        m_stay->setEnabled(true);
        if (ended.ok)
            accept();
        else
            setText(ended.message + u' ' + ended.next);
    });
}

} // namespace deskbell::ui
