#include "tests/ui/tour.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>

using namespace deskbell;
using namespace deskbell::test;

namespace {

/// A language in which everything is 40 % longer, as a translation may be.
class LongerWords : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        static const QRegularExpression format(u"^[dMyHms .:,-]+$"_s);
        if (format.match(text).hasMatch())
            return text; // a form of dates
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        for (qsizetype more = (text.size() * 2 + 4) / 5, letter = 0; letter < more; ++letter)
            text += letter % 20 == 19 ? u' ' : u'å'; // no language has words without end
        return text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// No label, button or heading is cut when a language needs 40 % more room.
class TestLongerTexts : public QObject {
    Q_OBJECT

    QStringList cut;

    void look(const QString &place, QWidget *shown)
    {
        const auto tooSmall = [&](const QWidget *widget, const QString &text, const QString &why) {
            cut << u"%1: %2 “%3” (%4)"_s.arg(place, QString::fromLatin1(widget->metaObject()->className()), text, why);
        };
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : label->sizeHint().width() > label->width() + 1)
                tooSmall(label, label->text(), label->wordWrap() ? u"height"_s : u"width"_s);
        }
        for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty() && !qobject_cast<const QToolButton *>(button) && button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width())
                tooSmall(button, button->text(), u"width"_s);
        for (const QTableView *table : shown->findChildren<QTableView *>()) {
            const QHeaderView *header = table->horizontalHeader();
            if (!header->isVisible())
                continue;
            for (int column = 0; column < header->count(); ++column) {
                const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
                if (header->fontMetrics().horizontalAdvance(text) > header->sectionSize(column))
                    tooSmall(table, text, u"column"_s);
            }
        }
    }

private Q_SLOTS:
    void nothingIsCutWhenTextsAreFortyPercentLonger_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(960, 600);
        QTest::newRow("usual") << QSize(1280, 800);
    }
    void nothingIsCutWhenTextsAreFortyPercentLonger()
    {
        QFETCH(QSize, size);
        cut.clear();
        LongerWords longer;
        Tour tour;
        tour.open({}, qEnvironmentVariable("DESKBELL_CTL"));
        QVERIFY(QCoreApplication::installTranslator(&longer)); // on top of the window's own
        Q_EMIT tour.language.changed();
        tour.window->resize(size);
        tour.walk([this](const QString &place, QWidget *shown) { look(place, shown); });
        QCoreApplication::removeTranslator(&longer);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }
};

QTEST_MAIN(TestLongerTexts)
#include "test_longer_texts.moc"
