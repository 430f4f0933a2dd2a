<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_IN" sourcelanguage="en">
<context>
    <name>AccessFlow</name>
    <message>
        <source>Text size, contrast, language, help</source>
        <translation>حروف کا سائز، کنٹراسٹ، زبان، مدد</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Reading and help</source>
        <translation>پڑھنے میں آسانی اور مدد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>بٹن نیچے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>مدد چاہیے</translation>
    </message>
</context>
<context>
    <name>AttendedFlow</name>
    <message>
        <source>Order {number}: {amount}</source>
        <translation>آرڈر {number}: {amount}</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>براہ کرم بینک ریفرنس کے 12 ہندسے لکھیں۔</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>شروع کرنے کے لیے اسکرین چھوئیں</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% رعایت</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <translation>کچھ دیر رکا ہے</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>بک گیا</translation>
    </message>
    <message>
        <source>{left} left · {paying} paying</source>
        <translation>{left} باقی · {paying} ادائیگی میں</translation>
    </message>
    <message>
        <source>{left} left, {paying} being paid for</source>
        <translation>{left} باقی، {paying} کی ادائیگی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>آخری ایک</translation>
    </message>
    <message>
        <source>Only {left} left</source>
        <translation>صرف {left} باقی</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} باقی</translation>
    </message>
    <message>
        <source>being paid for</source>
        <translation>کوئی خرید رہا ہے</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>کوئی خرید رہا ہے</translation>
    </message>
    <message>
        <source>Free any moment</source>
        <translation>جلد مل سکتا ہے</translation>
    </message>
    <message>
        <source>Being paid · {clock}</source>
        <translation>ادائیگی جاری · {clock}</translation>
    </message>
    <message>
        <source>Being paid · free in {clock}</source>
        <translation>ادائیگی جاری · {clock} میں ملے گا</translation>
    </message>
    <message>
        <source>being paid for, free in about {clock}</source>
        <translation>کوئی خرید رہا ہے، تقریباً {clock} میں مل سکتا ہے</translation>
    </message>
    <message>
        <source>Not on sale just now</source>
        <translation>ابھی فروخت پر نہیں</translation>
    </message>
    <message>
        <source>Buy Now</source>
        <translation>ابھی خریدیں</translation>
    </message>
    <message>
        <source>We will tell you</source>
        <translation>ہم آپ کو بتائیں گے</translation>
    </message>
    <message>
        <source>Tell me when free</source>
        <translation>ملنے لگے تو بتائیں</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>جلد شروع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>سیل رکی ہے</translation>
    </message>
    <message>
        <source>Sale over</source>
        <translation>سیل ختم</translation>
    </message>
    <message>
        <source>{price} rupees</source>
        <translation>{price} روپے</translation>
    </message>
    <message>
        <source>{n} percent off</source>
        <translation>{n} فیصد رعایت</translation>
    </message>
    <message>
        <source>{facts}. {button}.</source>
        <translation>{facts}۔ {button}۔</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>اس دوران کسی نے اسے بدل دیا</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Which one shall it be?</source>
        <translation>آپ کا لکھا ابھی سیو نہیں ہوا۔ کون سا رکھنا ہے؟</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>ابھی کا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>آپ کا</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>فارم پر واپس</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ان کا رکھیں</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>میرا رکھیں</translation>
    </message>
</context>
<context>
    <name>CountdownTiles</name>
    <message>
        <source>days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>سیکنڈ</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Since the last close</source>
        <translation>پچھلے حساب کے بعد سے</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>دن کا حساب {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} سے {last} تک</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>ادا شدہ آرڈر</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>بکے عدد</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>دی گئی رعایت</translation>
    </message>
    <message>
        <source>Received by {gateway}</source>
        <translation>{gateway} سے آئے</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>سب ملا کر آئے</translation>
    </message>
    <message>
        <source>Of that, owed back</source>
        <translation>ان میں سے واپس کرنے ہیں</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Sent back to shoppers</source>
        <translation>گاہکوں کو واپس کیے</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>واپس آئے عدد</translation>
    </message>
    <message>
        <source>Still owed to shoppers</source>
        <translation>گاہکوں کو دینے باقی</translation>
    </message>
    <message>
        <source>Changed by counting</source>
        <translation>گنتی سے تبدیلی</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>نقصان میں گئے</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>راؤنڈ آف</translation>
    </message>
    <message>
        <source>Received earlier, on no sheet before</source>
        <translation>پہلے آئے، اب تک کسی پرچے پر نہیں</translation>
    </message>
</context>
<context>
    <name>DayCloseFlow</name>
    <message>
        <source>Close the day?</source>
        <translation>دن کا حساب بند کریں؟</translation>
    </message>
    <message>
        <source>Everything since the last close goes onto one sheet, which never changes again. The sale goes on meanwhile.</source>
        <translation>پچھلے حساب کے بعد کا سب کچھ ایک پرچے پر آ جاتا ہے، جو پھر کبھی نہیں بدلتا۔ سیل اس دوران چلتی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>حساب بند کریں</translation>
    </message>
    <message>
        <source>Day close {number} is done.</source>
        <translation>دن کا حساب {number} بند ہو گیا۔</translation>
    </message>
    <message>
        <source>{name} closed the day a moment ago.</source>
        <translation>{name} نے دن کا حساب ابھی ابھی بند کیا۔</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>فائل کہاں رکھنی ہے؟</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} سیو ہو گئی۔</translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>دن کا حساب</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>All closes</source>
        <translation>سب حساب</translation>
    </message>
    <message>
        <source>No day was closed yet. Close the first one when the shop shuts.</source>
        <translation>ابھی تک کسی دن کا حساب بند نہیں ہوا۔ دکان بند ہونے پر پہلا بند کریں۔</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>حساب بند کریں</translation>
    </message>
    <message>
        <source>Back to the open day</source>
        <translation>جاری حساب پر واپس</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں سیو کریں</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV میں سیو کریں</translation>
    </message>
    <message>
        <source> · closed by {name}</source>
        <translation> · {name} نے بند کیا</translation>
    </message>
    <message>
        <source>The money fits what was sold.</source>
        <translation>پیسے اور فروخت کا حساب ملتا ہے۔</translation>
    </message>
    <message>
        <source>The money does not fit what was sold. Please call whoever cares for it.</source>
        <translation>پیسے اور فروخت کا حساب نہیں ملتا۔ براہ کرم اس کی دیکھ بھال کرنے والے کو بلائیں۔</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنا</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>قابل ٹیکس</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>پیسے اور عدد</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Your name or mobile number</source>
        <translation>آپ کا نام یا موبائل نمبر</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>اسٹاف</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>بغیر نام آگے بڑھیں</translation>
    </message>
    <message>
        <source>Start shopping</source>
        <translation>خریداری شروع کریں</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ایک لمحہ</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{units} sold</source>
        <translation>{units} بکے</translation>
    </message>
    <message>
        <source>{name}: {amount}, {units} sold</source>
        <translation>{name}: {amount}، {units} بکے</translation>
    </message>
    <message>
        <source>Saw the sale</source>
        <translation>سیل دیکھی</translation>
    </message>
    <message>
        <source>Pressed Buy Now</source>
        <translation>“ابھی خریدیں” دبایا</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>کوڈ ملا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا ہوا</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>اس دوران کچھ نہیں بکا۔</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>قابل ٹیکس</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>کیٹیگریاں</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>بغیر کیٹیگری</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>فلیش سیل</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>فلیش سیل</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>GST by HSN</source>
        <translation>HSN وار GST</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پیسے</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>گیٹ وے</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>No money came in this time.</source>
        <translation>اس دوران کوئی پیسہ نہیں آیا۔</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>بکے عدد</translation>
    </message>
    <message>
        <source>in {orders} orders</source>
        <translation>{orders} آرڈر میں</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} کی رعایت دی</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>واپس کیے</translation>
    </message>
    <message>
        <source>{amount} still owed</source>
        <translation>{amount} واپس کرنے باقی</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>راؤنڈ آف</translation>
    </message>
    <message>
        <source>₹{amount} Cr</source>
        <translation>₹{amount} کروڑ</translation>
    </message>
    <message>
        <source>₹{amount} L</source>
        <translation>₹{amount} لاکھ</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} نے بند کیا</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>پیسے اور عدد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنا</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>چھپا: {when}</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>سب سے زیادہ بکے پروڈکٹ</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>دیکھنے سے ادائیگی تک</translation>
    </message>
</context>
<context>
    <name>FiguresFlow</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>یہ سیل</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 دن</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 دن</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>اس سال</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>دوسرے دن</translation>
    </message>
    <message>
        <source>There is no sale now.</source>
        <translation>ابھی کوئی سیل نہیں ہے۔</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} سے {last} تک</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>فائل کہاں رکھنی ہے؟</translation>
    </message>
    <message>
        <source>Writing what was sold</source>
        <translation>فروخت لکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>اعداد و شمار لکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} سیو ہو گئی۔</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV میں سیو کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF میں سیو کریں</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>بکے عدد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>واپس کیے</translation>
    </message>
    <message>
        <source>Visits that bought</source>
        <translation>آ کر خریدا</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>سب سے زیادہ بکے پروڈکٹ</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>دیکھنے سے ادائیگی تک</translation>
    </message>
    <message>
        <source>{paid} of {seen} visits</source>
        <translation>{seen} میں سے {paid} بار</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>اس دوران کچھ نہیں بکا۔</translation>
    </message>
    <message>
        <source>Nobody was here in this time.</source>
        <translation>اس دوران یہاں کوئی نہیں آیا۔</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>ہندسوں میں</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>ایک فولڈر اوپر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>یہ فولڈر چنیں</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {why}.</source>
        <translation>یہ فولڈر نہیں کھل رہا: {why}۔</translation>
    </message>
    <message>
        <source>There are no folders in here.</source>
        <translation>یہاں کوئی فولڈر نہیں ہے۔</translation>
    </message>
    <message>
        <source>No file of this kind is in here: {kinds}.</source>
        <translation>یہاں اس قسم کی کوئی فائل نہیں ہے: {kinds}۔</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>I am coming</source>
        <translation>ہم آ رہے ہیں</translation>
    </message>
    <message>
        <source>{name} is on the way to {kiosk}, {place}.</source>
        <translation>{name} مدد کے لیے جا رہے ہیں: {kiosk}، {place}۔</translation>
    </message>
    <message>
        <source>Help is wanted at {kiosk}, {place}.</source>
        <translation>مدد چاہیے: {kiosk}، {place}۔</translation>
    </message>
    <message>
        <source>at the first screen</source>
        <translation>پہلی اسکرین پر</translation>
    </message>
    <message>
        <source>at the offers</source>
        <translation>آفر کی اسکرین پر</translation>
    </message>
    <message>
        <source>at the payment</source>
        <translation>ادائیگی پر</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>ادائیگی کے بعد</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>کیوسک پر</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I am fine now</source>
        <translation>اب ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>{name} is coming.</source>
        <translation>{name} آ رہے ہیں۔</translation>
    </message>
    <message>
        <source>The staff have been called.</source>
        <translation>اسٹاف کو بلا لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation>یہاں مدد چاہیے: اسٹاف براہ کرم آئیں۔</translation>
    </message>
    <message>
        <source>Your time waits meanwhile.</source>
        <translation>اس دوران آپ کا وقت رکا رہے گا۔</translation>
    </message>
    <message>
        <source>The code stays valid until {time}.</source>
        <translation>کوڈ {time} تک چلے گا۔</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Still there?</source>
        <translation>کیا آپ یہیں ہیں؟</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>میں یہیں ہوں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in one second.</source>
        <translation>آپ نے جو بھی لکھا ہے، 1 سیکنڈ میں مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in {seconds} seconds.</source>
        <translation>آپ نے جو بھی لکھا ہے، {seconds} سیکنڈ میں مٹ جائے گا۔</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose a list of products</source>
        <translation>پروڈکٹ کی فہرست چنیں</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>فہرست پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>There are no products in it.</source>
        <translation>اس میں کوئی پروڈکٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>{count} پروڈکٹ امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ</translation>
    </message>
    <message>
        <source>Mend these lines in the list, then choose it again.</source>
        <translation>فہرست میں یہ لائنیں ٹھیک کریں، پھر اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>پہلی {count} لائنیں دکھائی گئی ہیں۔</translation>
    </message>
    <message>
        <source>Read as Western European: save it as UTF-8 if letters look wrong.</source>
        <translation>فائل مغربی یورپی حروف میں پڑھی گئی: حروف غلط نظر آئیں تو اسے UTF-8 میں سیو کریں۔</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>چھوڑے گئے کالم: {names}۔</translation>
    </message>
    <message>
        <source>{count} of them are withdrawn, and stay so.</source>
        <translation>ان میں سے {count} کی فروخت بند ہے، اور بند ہی رہے گی۔</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>جیسا تھا</translation>
    </message>
    <message>
        <source>{price} · {units} on hand</source>
        <translation>{price} · اسٹاک میں {units}</translation>
    </message>
    <message>
        <source>The list names {units} units of products that are here already. Sales go on, so their stock is not set to a number. Leave these units out, or receive them as new ones?</source>
        <translation>فہرست میں پہلے سے موجود پروڈکٹ کے {units} عدد لکھے ہیں۔ فروخت چلتی رہتی ہے، اس لیے ان کا اسٹاک سیدھے نہیں بدلا جاتا۔ انہیں چھوڑ دیں، یا نئی آمد مان کر لکھیں؟</translation>
    </message>
    <message>
        <source>And the stock?</source>
        <translation>اور اسٹاک؟</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>آمد لکھیں</translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation>پروڈکٹ امپورٹ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>{added} products added, {changed} changed, {units} units received.</source>
        <translation>{added} پروڈکٹ شامل ہوئے، {changed} بدلے، {units} عدد آئے۔</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>جیسے تھے</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ٹھیک کرنے ہیں</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>فہرست کی لائنیں</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>دوسری فائل</translation>
    </message>
    <message>
        <source>products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>all lines fit</source>
        <translation>سب لائنیں ٹھیک</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>کچھ نہیں لیا جائے گا</translation>
    </message>
    <message>
        <source>This list cannot be taken</source>
        <translation>یہ فہرست نہیں لی جا سکتی</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>دوسری فائل چنیں</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>لائن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>جو لکھا ہے</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>بڑا حرف</translation>
    </message>
    <message>
        <source>@#&amp;</source>
        <translation>@#&amp;</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>space</source>
        <translation>اسپیس</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>اسپیس</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>اگلی جگہ پر جائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>کی بورڈ چھپائیں</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>ایک حرف مٹائیں</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>سب مٹائیں</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>بڑا حرف</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>space</source>
        <translation>اسپیس</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>اسپیس</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>ایک حرف مٹائیں</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>We will be right back.</source>
        <translation>ہم ابھی واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>کچھ ٹھیک سے نہیں ہو پایا۔</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>آرڈر {number}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} منٹ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>بک گیا</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>کچھ دیر رکا</translation>
    </message>
    <message>
        <source>not selling</source>
        <translation>نہیں بک رہا</translation>
    </message>
    <message>
        <source>after close</source>
        <translation>سیل کے بعد</translation>
    </message>
    <message>
        <source>{when}: {units} units</source>
        <translation>{when}: {units} عدد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} منٹ پہلے</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>اس منٹ</translation>
    </message>
    <message>
        <source>payments to confirm: {count}</source>
        <translation>تصدیق کے لیے ادائیگیاں: {count}</translation>
    </message>
    <message>
        <source>refunds: {count}</source>
        <translation>ریفنڈ: {count}</translation>
    </message>
    <message>
        <source>amounts to check: {count}</source>
        <translation>جانچنے والی رقمیں: {count}</translation>
    </message>
    <message>
        <source>unknown money: {count}</source>
        <translation>انجان رقمیں: {count}</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>کچھ باقی نہیں</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>جلد شروع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>سیل رکی ہے</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>Close early</source>
        <translation>جلدی ختم کریں</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>سیل پھر چلائیں</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>سیل روکیں</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>باہر جانے کو پھر چھوئیں</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>کیوسک سے باہر جائیں</translation>
    </message>
</context>
<context>
    <name>LiveFlow</name>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>اعداد و شمار اس وقت پڑھے نہیں جا رہے۔</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>سیل رکی ہے۔ اسکرین پر موجود کوڈ کی ادائیگی اب بھی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>سیل پھر چل رہی ہے۔</translation>
    </message>
    <message>
        <source>Close the sale now?</source>
        <translation>سیل ابھی ختم کریں؟</translation>
    </message>
    <message>
        <source>Nobody can start to pay any more. Codes that are on screens ({count}) can still be paid. A sale that was closed does not open again.</source>
        <translation>اب کوئی نئی ادائیگی شروع نہیں کر پائے گا۔ جو کوڈ اسکرین پر ہیں ({count})، ان کی ادائیگی اب بھی ہو سکتی ہے۔ ختم کی گئی سیل پھر شروع نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>ابھی ختم کریں</translation>
    </message>
    <message>
        <source>The sale is closed.</source>
        <translation>سیل ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.</source>
        <translation>اسٹاک میں: {on_hand}۔ ادائیگی میں: {held}۔ بکے: {sold}۔</translation>
    </message>
    <message>
        <source>It is on a break: shoppers see it, and cannot buy it.</source>
        <translation>یہ کچھ دیر رکا ہے: گاہک اسے دیکھ سکتے ہیں، خرید نہیں سکتے۔</translation>
    </message>
    <message>
        <source>Put it back on sale</source>
        <translation>پھر سے بیچیں</translation>
    </message>
    <message>
        <source>On a break, shoppers see it and cannot buy it. Codes on screens can still be paid.</source>
        <translation>روکنے پر گاہک اسے دیکھ سکتے ہیں، خرید نہیں سکتے۔ اسکرین پر موجود کوڈ کی ادائیگی اب بھی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Give it a break</source>
        <translation>کچھ دیر روکیں</translation>
    </message>
    <message>
        <source>{name} is on a break.</source>
        <translation>{name} کچھ دیر رکا ہے۔</translation>
    </message>
    <message>
        <source>{name} is on sale again.</source>
        <translation>{name} کی فروخت پھر جاری ہے۔</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Units sold</source>
        <translation>بکے عدد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>فروخت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>آپ کے لیے کام</translation>
    </message>
    <message>
        <source>Offers by time to sell-out</source>
        <translation>جلدی بکنے والی آفر پہلے</translation>
    </message>
    <message>
        <source>Tap an offer to take it off sale for a while.</source>
        <translation>کسی آفر کو کچھ دیر روکنے کے لیے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>ابھی کوئی آفر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>فی منٹ عدد</translation>
    </message>
    <message>
        <source>Codes on screens</source>
        <translation>اسکرین پر کوڈ</translation>
    </message>
    <message>
        <source>Nobody is paying just now.</source>
        <translation>اس وقت کوئی ادائیگی نہیں کر رہا۔</translation>
    </message>
    <message>
        <source>Nothing was sold in the last half hour.</source>
        <translation>پچھلے آدھے گھنٹے میں کچھ نہیں بکا۔</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>آفر کے {units} میں سے</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} کی رعایت دی</translation>
    </message>
    <message>
        <source>{units} / min</source>
        <translation>{units} فی منٹ</translation>
    </message>
    <message>
        <source>codes on screens: {count}</source>
        <translation>اسکرین پر کوڈ: {count}</translation>
    </message>
    <message>
        <source>Shoppers waiting for a free unit: {count}</source>
        <translation>عدد ملنے کے انتظار میں گاہک: {count}</translation>
    </message>
    <message>
        <source>No shopper is waiting for a free unit.</source>
        <translation>عدد ملنے کے انتظار میں کوئی گاہک نہیں۔</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>ادائیگی میں</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بکے</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>بکنے تک</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>باقی وقت</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>کوئی سیل طے نہیں</translation>
    </message>
    <message>
        <source>Plan the next one under Flash sales.</source>
        <translation>اگلی سیل “فلیش سیل” میں طے کریں۔</translation>
    </message>
    <message>
        <source>A manager plans the next one.</source>
        <translation>اگلی سیل منیجر طے کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation>فلیش سیل کیوسک</translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>The month before</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>یہی رکھیں</translation>
    </message>
</context>
<context>
    <name>MoneySheets</name>
    <message>
        <source>Give money back</source>
        <translation>پیسے واپس کریں</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>رقم روپے میں</translation>
    </message>
    <message>
        <source>Empty: what those units cost. At most {amount}.</source>
        <translation>خالی: اتنے عدد کی قیمت۔ زیادہ سے زیادہ {amount}۔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Do the units go back on the shelf?</source>
        <translation>کیا یہ عدد واپس اسٹاک میں جائیں گے؟</translation>
    </message>
    <message>
        <source>While the sale runs they can be bought again at once.</source>
        <translation>سیل چل رہی ہو تو یہ فوراً پھر خریدے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>{count} میں سے</translation>
    </message>
    <message>
        <source>Has the money come?</source>
        <translation>کیا پیسے آ گئے؟</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>ادائیگی کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مانگی گئی رقم</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone or sound box. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>دکان کے اپنے فون یا ساؤنڈ باکس پر دیکھیں۔ گاہک کے فون پر دکھائی گئی تصویر کوئی ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>بینک کا ریفرنس</translation>
    </message>
    <message>
        <source>12 digits: RRN, UTR or UPI reference.</source>
        <translation>12 ہندسے: RRN، UTR یا UPI ریفرنس۔</translation>
    </message>
    <message>
        <source>Amount in rupees, if it is another one</source>
        <translation>رقم روپے میں، اگر وہ الگ ہے</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>پیسے نہیں آئے</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}، {count} باقی</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>List price {price}, {count} on hand, {sold} sold in this sale</source>
        <translation>اصل قیمت {price}، اسٹاک میں {count}، اس سیل میں بکے {sold}</translation>
    </message>
    <message>
        <source>Sale price (₹)</source>
        <translation>سیل کی قیمت (₹)</translation>
    </message>
    <message>
        <source>Units in this sale</source>
        <translation>اس سیل میں عدد</translation>
    </message>
    <message>
        <source>At most so many are sold at this price.</source>
        <translation>اس قیمت پر زیادہ سے زیادہ اتنے بکیں گے۔</translation>
    </message>
    <message>
        <source>Limit per shopper</source>
        <translation>فی گاہک حد</translation>
    </message>
    <message>
        <source>Empty for none. With a limit shoppers give a mobile number.</source>
        <translation>حد نہ ہو تو خالی۔ حد ہو تو گاہک موبائل نمبر دیتے ہیں۔</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent}% رعایت</translation>
    </message>
    <message>
        <source>Not in this sale</source>
        <translation>اس سیل میں نہیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>یہی رکھیں</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا۔ کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>OfficeFlow</name>
    <message>
        <source>Manager</source>
        <translation>منیجر</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Your shop is open. The demo products are on sale at once.</source>
        <translation>آپ کی دکان کھل گئی ہے۔ ڈیمو پروڈکٹ فوراً فروخت پر ہیں۔</translation>
    </message>
    <message>
        <source>Your shop is there. Now import its products.</source>
        <translation>آپ کی دکان تیار ہے۔ اب اس کے پروڈکٹ امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Your shop is there. Now add its first product.</source>
        <translation>آپ کی دکان تیار ہے۔ اب اس کا پہلا پروڈکٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>سیو کیے بغیر باہر جائیں؟</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>اس صفحے پر آپ نے جو لکھا ہے، وہ مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>Only a manager can open this.</source>
        <translation>اسے صرف منیجر کھول سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Lock</source>
        <translation>لاک</translation>
    </message>
</context>
<context>
    <name>OperatorSheets</name>
    <message>
        <source>Add somebody</source>
        <translation>کسی کو شامل کریں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>نیا PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>روک ہٹائیں</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>روک لگائیں</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN بدلیں</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>آپ کا ابھی کا PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 or 0000.</source>
        <translation>4 سے 8 ہندسے، 1234 یا 0000 نہیں۔</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی ایک بار پھر</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>منیجر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>An operator sells, helps and refunds. A manager does everything.</source>
        <translation>آپریٹر فروخت، مدد اور ریفنڈ کرتے ہیں۔ منیجر سب کچھ کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>OperatorsFlow</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>May</source>
        <translation>اختیار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>میرا PIN بدلیں</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>کسی کو شامل کریں</translation>
    </message>
    <message>
        <source>{people}, of them managers: {managers}</source>
        <translation>{people}، ان میں منیجر: {managers}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>روک لگی ہے</translation>
    </message>
    <message>
        <source>Wrong PINs, until {time}</source>
        <translation>غلط PIN، {time} تک بند</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>لاگ ان کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>شامل کر دیا۔</translation>
    </message>
    <message>
        <source>A manager can change this. Please ask one.</source>
        <translation>اسے منیجر بدل سکتے ہیں۔ براہ کرم ان سے کہیں۔</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Lock {name} out?</source>
        <translation>{name} پر روک لگائیں؟</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, at any kiosk, until you let them in again.</source>
        <translation>جب تک آپ روک نہیں ہٹاتے، {name} کسی بھی کیوسک پر کچھ نہیں کر پائیں گے۔</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>روک لگائیں</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name} کے لیے نیا PIN</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>اب سے نیا PIN چلے گا۔</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Sell, help, refund</source>
        <translation>فروخت، مدد، ریفنڈ</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>{amount} to give back: refund {number}</source>
        <translation>{amount} واپس کرنے ہیں: ریفنڈ {number}</translation>
    </message>
    <message>
        <source>Order {number} is paid.</source>
        <translation>آرڈر {number} کی ادائیگی ہو گئی۔</translation>
    </message>
    <message>
        <source>The money is noted. Order {number}: {state}</source>
        <translation>پیسے درج ہو گئے۔ آرڈر {number}: {state}</translation>
    </message>
    <message>
        <source>The shopper is led back to the code.</source>
        <translation>گاہک کو پھر کوڈ پر لے جایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>آرڈر {number}</translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation>ادائیگی کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>پیسے واپس کریں</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <translation>رسید پھر پرنٹ کریں</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <translation>رسید PDF میں سیو کریں</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
    <message>
        <source>{amount} less than the list price</source>
        <translation>اصل قیمت سے {amount} کم</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>راؤنڈ آف</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>پیسے نہیں آئے</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>خریدا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا کیا ہوا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا ہوا</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation>آپ کی بچت</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>راؤنڈ آف</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ادا کرنے ہیں</translation>
    </message>
    <message>
        <source>Open any UPI app and scan.</source>
        <translation>کوئی بھی UPI ایپ کھول کر اسکین کریں۔</translation>
    </message>
    <message>
        <source>Check the name:</source>
        <translation>نام جانچیں:</translation>
    </message>
    <message>
        <source>Pay. This screen goes on by itself.</source>
        <translation>ادائیگی کریں۔ یہ اسکرین خود آگے بڑھے گی۔</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <source>1 unit · list price</source>
        <translation>1 عدد · اصل قیمت</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 عدد</translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation>{count} عدد · اصل قیمت</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} عدد</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>سیل کی قیمت</translation>
    </message>
    <message>
        <source>{count} × {each}</source>
        <translation>{count} × {each}</translation>
    </message>
</context>
<context>
    <name>OrderReceipts</name>
    <message>
        <source>Where shall the receipt go?</source>
        <translation>رسید کہاں رکھنی ہے؟</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>رسید پرنٹ ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>The receipt is in {file}.</source>
        <translation>رسید {file} میں ہے۔</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Not paid yet</source>
        <translation>ادائیگی باقی</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا ہوا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>وقت ختم ہوا</translation>
    </message>
    <message>
        <source>Amount to check</source>
        <translation>رقم جانچنی ہے</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>پیسے واپس کرنے ہیں</translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation>پیسے واپس ہو گئے</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا ہے</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>بینک میں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>واپس آئے</translation>
    </message>
    <message>
        <source>Paid, but no unit was left</source>
        <translation>ادا ہوا، پر کوئی عدد نہیں بچا تھا</translation>
    </message>
    <message>
        <source>Paid after the time was over</source>
        <translation>وقت ختم ہونے کے بعد ادائیگی</translation>
    </message>
    <message>
        <source>Paid late, and above the limit</source>
        <translation>دیر سے، اور حد سے زیادہ</translation>
    </message>
    <message>
        <source>Too little was paid</source>
        <translation>کم رقم ادا ہوئی</translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation>زیادہ رقم ادا ہوئی</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>دو بار ادائیگی</translation>
    </message>
    <message>
        <source>Given back by the shop</source>
        <translation>دکان نے واپس کیے</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>بغیر نام</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 عدد</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} عدد</translation>
    </message>
    <message>
        <source>Ordered at kiosk {what}: {units}, {amount}</source>
        <translation>کیوسک {what} پر آرڈر: {units}، {amount}</translation>
    </message>
    <message>
        <source>Code shown for {amount}</source>
        <translation>{amount} کا کوڈ دکھایا</translation>
    </message>
    <message>
        <source>Code shown for {amount}, replaced later</source>
        <translation>{amount} کا کوڈ دکھایا، بعد میں بدلا</translation>
    </message>
    <message>
        <source>The shopper says: I have paid</source>
        <translation>گاہک نے کہا: ادا کر دیا</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>دیکھا: پیسے نہیں آئے تھے</translation>
    </message>
    <message>
        <source>Reference refused: {what}</source>
        <translation>ریفرنس نہیں مانا گیا: {what}</translation>
    </message>
    <message>
        <source>Paid {amount}, reference {what}</source>
        <translation>{amount} ادا ہوئے، ریفرنس {what}</translation>
    </message>
    <message>
        <source>{units} of {what} left the shelf</source>
        <translation>اسٹاک سے نکلا: {what}، {units}</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>وقت ختم ہو گیا</translation>
    </message>
    <message>
        <source>{amount} to give back, refund {what}</source>
        <translation>{amount} واپس کرنے ہیں، ریفنڈ {what}</translation>
    </message>
    <message>
        <source>{units} of {what} back on the shelf</source>
        <translation>اسٹاک میں واپس: {what}، {units}</translation>
    </message>
    <message>
        <source>Refund {what}: the bank was told</source>
        <translation>ریفنڈ {what}: بینک کو بتایا</translation>
    </message>
    <message>
        <source>Refund {what}: the money came back to us</source>
        <translation>ریفنڈ {what}: پیسے ہمارے پاس لوٹ آئے</translation>
    </message>
    <message>
        <source>Refund {what}: to be tried again</source>
        <translation>ریفنڈ {what}: پھر کوشش کرنی ہے</translation>
    </message>
    <message>
        <source>{amount} given back, reference {what}</source>
        <translation>{amount} واپس کیے، ریفرنس {what}</translation>
    </message>
</context>
<context>
    <name>OrdersFlow</name>
    <message>
        <source>Orders</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Number, mobile, name or reference</source>
        <translation>نمبر، موبائل، نام یا ریفرنس</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>ادائیگی باقی</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا ہوا</translation>
    </message>
    <message>
        <source>Cancelled or run out</source>
        <translation>منسوخ یا وقت ختم</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>پیسے واپس</translation>
    </message>
    <message>
        <source>Says paid: {count}</source>
        <translation>ادائیگی بتائی: {count}</translation>
    </message>
    <message>
        <source>Please look whether the money came</source>
        <translation>براہ کرم دیکھیں کہ پیسے آئے یا نہیں</translation>
    </message>
    <message>
        <source>The newest {count}; more further down</source>
        <translation>سب سے نئے {count}؛ باقی نیچے</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 آرڈر</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} آرڈر</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>کوئی آرڈر نہیں ملا</translation>
    </message>
    <message>
        <source>Try the end of the number, the last four digits of the mobile number, or the reference in the shopper&apos;s payment app.</source>
        <translation>نمبر کے آخری ہندسے، موبائل نمبر کے آخری چار ہندسے، یا گاہک کی پیمنٹ ایپ کا ریفرنس آزمائیں۔</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>سب آرڈر دیکھیں</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>ابھی کوئی آرڈر نہیں</translation>
    </message>
    <message>
        <source>The first one appears here as soon as somebody presses Buy Now.</source>
        <translation>جیسے ہی کوئی “ابھی خریدیں” دبائے گا، پہلا آرڈر یہاں نظر آئے گا۔</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>Please call the staff.</source>
        <translation>براہ کرم اسٹاف کو بلائیں۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Live sale</source>
        <translation>جاری سیل</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ریفنڈ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>اسٹاک</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>فلیش سیل</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>دن کا حساب</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>آپریٹر</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Pay with your phone</source>
        <translation>اپنے فون سے ادا کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>ادا کر دیا</translation>
    </message>
    <message>
        <source>Staff: confirm here</source>
        <translation>اسٹاف: یہاں تصدیق کریں</translation>
    </message>
    <message>
        <source>One is kept for you while you pay.</source>
        <translation>ادائیگی تک ایک آپ کے لیے رکھا ہے۔</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay.</source>
        <translation>ادائیگی تک {count} آپ کے لیے رکھے ہیں۔</translation>
    </message>
    <message>
        <source>A code appears here. Scan it with any UPI app.</source>
        <translation>یہاں QR کوڈ آئے گا۔ اسے کسی بھی UPI ایپ سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>آپ کی ادائیگی کے بعد ہی اسٹاک کم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>اسکین کر کے ادا کریں</translation>
    </message>
    <message>
        <source>Waiting for your payment.</source>
        <translation>آپ کی ادائیگی کا انتظار ہے۔</translation>
    </message>
    <message>
        <source>You can cancel at any time. It costs nothing.</source>
        <translation>آپ کبھی بھی منسوخ کر سکتے ہیں۔ کوئی پیسہ نہیں لگتا۔</translation>
    </message>
    <message>
        <source>Pay Now · {amount}</source>
        <translation>ابھی ادا کریں · {amount}</translation>
    </message>
    <message>
        <source>Free again in {clock}</source>
        <translation>{clock} میں پھر ملے گا</translation>
    </message>
</context>
<context>
    <name>PaymentFlow</name>
    <message>
        <source>Looking for your payment</source>
        <translation>آپ کی ادائیگی دیکھ رہے ہیں</translation>
    </message>
    <message>
        <source>Your payment has not reached us yet. One more moment, please.</source>
        <translation>آپ کی ادائیگی ابھی ہم تک نہیں پہنچی۔ براہ کرم تھوڑا اور رکیں۔</translation>
    </message>
    <message>
        <source>Somebody of the shop is coming to look. Your order: {number}</source>
        <translation>دکان سے کوئی دیکھنے آ رہا ہے۔ آپ کا آرڈر: {number}</translation>
    </message>
    <message>
        <source>No money has come yet. Please look at your payment app, or scan again.</source>
        <translation>ابھی پیسے نہیں آئے۔ براہ کرم اپنی پیمنٹ ایپ دیکھیں، یا پھر سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Someone is paying for the last one, free again in about {time}.</source>
        <translation>آخری عدد کوئی خرید رہا ہے، تقریباً {time} میں پھر مل سکتا ہے۔</translation>
    </message>
    <message>
        <source>It is free now. Press Pay Now.</source>
        <translation>اب یہ مل سکتا ہے۔ “ابھی ادا کریں” دبائیں۔</translation>
    </message>
    <message>
        <source>We could not reach the bank. Your payment is not lost; please call the staff.</source>
        <translation>بینک سے رابطہ نہیں ہو پایا۔ آپ کے پیسے محفوظ ہیں؛ براہ کرم اسٹاف کو بلائیں۔</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation>ادائیگی تک ایک آپ کے لیے رکھا ہے</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay</source>
        <translation>ادائیگی تک {count} آپ کے لیے رکھے ہیں</translation>
    </message>
    <message>
        <source>Code to pay {amount} to {name}</source>
        <translation>{name} کو {amount} دینے کا QR کوڈ</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>مدد چاہیے</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>The code is yours until the ring closes.</source>
        <translation>دائرہ پورا ہونے تک یہ کوڈ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>One is kept for you until the ring closes.</source>
        <translation>دائرہ پورا ہونے تک ایک آپ کے لیے رکھا ہے۔</translation>
    </message>
    <message>
        <source>{count} are kept for you until the ring closes.</source>
        <translation>دائرہ پورا ہونے تک {count} آپ کے لیے رکھے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>{count} typed</source>
        <translation>{count} ہندسے لکھے</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation>براہ کرم اسے بھریں۔</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>That is too little.</source>
        <translation>یہ بہت کم ہے۔</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>یہ بہت زیادہ ہے۔</translation>
    </message>
    <message>
        <source>Rupees, such as 1299 or 12.50, please.</source>
        <translation>براہ کرم روپے لکھیں، جیسے 1299 یا 12.50۔</translation>
    </message>
    <message>
        <source>A whole number such as 25, please.</source>
        <translation>براہ کرم پورا نمبر لکھیں، جیسے 25۔</translation>
    </message>
    <message>
        <source>A rate in percent such as 18 or 0.25, please.</source>
        <translation>براہ کرم شرح فیصد میں لکھیں، جیسے 18 یا 0.25۔</translation>
    </message>
    <message>
        <source>There is one with this already.</source>
        <translation>یہ پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is none with this.</source>
        <translation>ایسا کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>The clocks go forward then: this time does not come. Another one, please.</source>
        <translation>اس دن گھڑی آگے کی جاتی ہے: یہ وقت آئے گا ہی نہیں۔ براہ کرم دوسرا وقت دیں۔</translation>
    </message>
    <message>
        <source>That is over already. A time to come, please.</source>
        <translation>وہ وقت گزر چکا ہے۔ براہ کرم آگے کا وقت دیں۔</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>یہ شروع ہونے سے پہلے ہی ختم ہو جائے گی۔</translation>
    </message>
    <message>
        <source>The sale has opened: its opening stays as it was.</source>
        <translation>سیل شروع ہو چکی ہے: اس کے شروع ہونے کا وقت وہی رہے گا۔</translation>
    </message>
    <message>
        <source>This sale is over. Copy it to sell again.</source>
        <translation>یہ سیل ختم ہو چکی ہے۔ پھر بیچنے کے لیے اس کی کاپی بنائیں۔</translation>
    </message>
    <message>
        <source>Also in another sale at that time: {detail}.</source>
        <translation>اس وقت دوسری سیل میں بھی ہے: {detail}۔</translation>
    </message>
    <message>
        <source>It was ordered in this sale. Snooze it instead.</source>
        <translation>اس سیل میں اس کا آرڈر ہو چکا ہے۔ اسے ہٹانے کے بجائے کچھ دیر روکیں۔</translation>
    </message>
    <message>
        <source>{detail} are sold already.</source>
        <translation>{detail} پہلے ہی بک چکے ہیں۔</translation>
    </message>
    <message>
        <source>This file cannot be read or written. {detail}</source>
        <translation>یہ فائل پڑھی یا لکھی نہیں جا رہی۔ {detail}</translation>
    </message>
    <message>
        <source>A date such as 2026-11-08, please.</source>
        <translation>براہ کرم تاریخ لکھیں، جیسے 2026-11-08۔</translation>
    </message>
    <message>
        <source>That is too much or too little.</source>
        <translation>یہ بہت زیادہ یا بہت کم ہے۔</translation>
    </message>
    <message>
        <source>A UPI address such as shop@bank, please.</source>
        <translation>براہ کرم UPI ID لکھیں، جیسے shop@bank۔</translation>
    </message>
    <message>
        <source>Four digits, or nothing, please.</source>
        <translation>براہ کرم 4 ہندسے لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>A GSTIN has 15 letters and digits. Please check them.</source>
        <translation>GSTIN میں 15 حروف اور ہندسے ہوتے ہیں۔ براہ کرم انہیں جانچیں۔</translation>
    </message>
    <message>
        <source>Please choose a time zone.</source>
        <translation>براہ کرم ٹائم زون چنیں۔</translation>
    </message>
    <message>
        <source>Shorter than the time until the kiosk asks, please.</source>
        <translation>براہ کرم اسے کیوسک کے پوچھنے تک کے وقت سے کم رکھیں۔</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>براہ کرم کم سے کم ایک چنیں۔</translation>
    </message>
    <message>
        <source>With a UPI address payments are real. Choose who confirms them, or clear the address.</source>
        <translation>UPI ID ہو تو ادائیگیاں اصلی ہوتی ہیں۔ چنیں کہ تصدیق کون کرے گا، یا UPI ID مٹائیں۔</translation>
    </message>
    <message>
        <source>One to eight letters and digits, please.</source>
        <translation>براہ کرم 1 سے 8 حروف اور ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>That is no address of such a printer.</source>
        <translation>یہ ایسے پرنٹر کا پتہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No folder of this name can be written to.</source>
        <translation>اس نام کے کسی فولڈر میں لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Needed for real payments.</source>
        <translation>اصلی ادائیگی کے لیے ضروری۔</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN میں 4 سے 8 ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Another one, please.</source>
        <translation>اسے تو کوئی بھی سب سے پہلے آزمائے گا۔ براہ کرم دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>That is not the PIN you have now.</source>
        <translation>یہ آپ کا ابھی کا PIN نہیں ہے۔</translation>
    </message>
    <message>
        <source>These two PINs differ. Once more, please.</source>
        <translation>یہ دونوں PIN الگ ہیں۔ براہ کرم ایک بار پھر لکھیں۔</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>براہ کرم بینک ریفرنس کے 12 ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, / and -, please.</source>
        <translation>براہ کرم 40 تک حروف، ہندسے، / اور - لکھیں۔</translation>
    </message>
    <message>
        <source>There is one with this already: {detail}.</source>
        <translation>یہ پہلے سے موجود ہے: {detail}۔</translation>
    </message>
    <message>
        <source>At most {detail}.</source>
        <translation>زیادہ سے زیادہ {detail}۔</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation>40 تک حروف، ہندسے، نقطے، ڈیش اور انڈر اسکور؛ پہلے حرف یا ہندسہ۔</translation>
    </message>
    <message>
        <source>Up to 32 Latin letters, digits and signs, please.</source>
        <translation>براہ کرم 32 تک انگریزی حروف، ہندسے اور نشان لکھیں۔</translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation>آخری ہندسہ باقی ہندسوں سے میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>An HSN code has 4, 6 or 8 digits.</source>
        <translation>HSN کوڈ میں 4، 6 یا 8 ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>It is on offer for {detail}, so not less than that.</source>
        <translation>یہ آفر میں {detail} کا ہے، اس لیے اس سے کم نہیں۔</translation>
    </message>
    <message>
        <source>It stands there already: {detail}.</source>
        <translation>یہ پہلے سے لکھا ہے: {detail}۔</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>اس دوران کسی نے اسے بدل دیا۔</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>یہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>That is too many: {detail}.</source>
        <translation>یہ بہت زیادہ ہیں: {detail}۔</translation>
    </message>
    <message>
        <source>This cannot be read. {detail}</source>
        <translation>یہ پڑھا نہیں جا رہا۔ {detail}</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>ایک نشان (&quot;) بند نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ایسی کوئی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is a link or no file at all.</source>
        <translation>یہ لنک ہے، یا فائل ہی نہیں ہے۔</translation>
    </message>
    <message>
        <source>A picture must be beside the list, without a folder.</source>
        <translation>تصویر فہرست کے ساتھ ہی ہو، کسی فولڈر میں نہیں۔</translation>
    </message>
    <message>
        <source>A whole PNG, JPEG, WEBP or GIF picture, please.</source>
        <translation>براہ کرم پوری PNG، JPEG، WEBP یا GIF تصویر دیں۔</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>تصویر نہیں</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>کارڈ دیکھیں</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation>پھر سے بیچیں</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>فروخت بند کریں</translation>
    </message>
    <message>
        <source>PNG, JPEG, WEBP or GIF. A plain ground looks best.</source>
        <translation>PNG، JPEG، WEBP یا GIF۔ سادہ پس منظر سب سے اچھا لگتا ہے۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>As shoppers see it</source>
        <translation>گاہک کو ایسا نظر آئے گا</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Its own short code; it stays.</source>
        <translation>اس کا اپنا چھوٹا کوڈ؛ یہ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>لکھیں یا اسکین کریں۔</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکوڈ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation>قیمت اور ٹیکس</translation>
    </message>
    <message>
        <source>List price in rupees</source>
        <translation>اصل قیمت روپے میں</translation>
    </message>
    <message>
        <source>GST rate in percent</source>
        <translation>GST شرح فیصد میں</translation>
    </message>
    <message>
        <source>HSN code</source>
        <translation>HSN کوڈ</translation>
    </message>
    <message>
        <source>4, 6 or 8 digits.</source>
        <translation>4، 6 یا 8 ہندسے۔</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>اسٹاک</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>From here on shoppers read how few are left.</source>
        <translation>اتنے رہ جانے پر گاہکوں کو نظر آتا ہے کہ کتنے کم باقی ہیں۔</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>کم اسٹاک کی حد</translation>
    </message>
</context>
<context>
    <name>ProductFormFlow</name>
    <message>
        <source>This product is not there any more.</source>
        <translation>یہ پروڈکٹ اب نہیں ہے۔</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>سیو کیے بغیر باہر جائیں؟</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>آپ نے جو لکھا ہے، وہ مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} شامل ہو گیا۔</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>دوسری</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>آپ کی</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>It leaves every sale at once. Whoever is paying for it now still gets it. Its stock and its history stay, and you can put it back.</source>
        <translation>یہ ہر سیل سے فوراً ہٹ جائے گا۔ جو ابھی اس کی ادائیگی کر رہے ہیں، انہیں یہ ملے گا۔ اس کا اسٹاک اور پرانا ریکارڈ رہے گا، اور آپ اسے پھر بیچ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>{name} کی فروخت بند کریں؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>فروخت بند کریں</translation>
    </message>
    <message>
        <source>{name} can be sold again.</source>
        <translation>{name} کی فروخت پھر ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>{name} is withdrawn. {count} are paying for it and still get it.</source>
        <translation>{name} کی فروخت بند ہوئی۔ جو {count} اس کی ادائیگی کر رہے ہیں، انہیں یہ ملے گا۔</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} کی فروخت بند ہوئی۔</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Offers</source>
        <translation>آفر</translation>
    </message>
</context>
<context>
    <name>ProductListFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} پروڈکٹ</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 پروڈکٹ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No name, SKU, barcode or category has “{words}” in it.</source>
        <translation>کسی نام، SKU، بارکوڈ یا کیٹیگری میں “{words}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش مٹائیں</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>کسی کا اسٹاک کم نہیں ہے</translation>
    </message>
    <message>
        <source>A product that you withdraw is kept here, and can be put back.</source>
        <translation>جس پروڈکٹ کی فروخت آپ بند کرتے ہیں، وہ یہاں رہتا ہے اور پھر بیچا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>کسی کی فروخت بند نہیں</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a spreadsheet.</source>
        <translation>پہلا پروڈکٹ شامل کریں، یا اسپریڈ شیٹ کی فہرست امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>ابھی کوئی پروڈکٹ نہیں</translation>
    </message>
    <message>
        <source>A list for a spreadsheet, which this shop or another one can import again. With pictures, those that were chosen here lie beside it.</source>
        <translation>اسپریڈ شیٹ کے لیے فہرست، جسے یہ یا کوئی دوسری دکان پھر امپورٹ کر سکتی ہے۔ “تصویروں کے ساتھ” چننے پر یہاں چنی گئی تصویریں بھی اس کے ساتھ رہتی ہیں۔</translation>
    </message>
    <message>
        <source>The list alone</source>
        <translation>صرف فہرست</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>تصویروں کے ساتھ</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>پروڈکٹ ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>فہرست کہاں رکھنی ہے؟</translation>
    </message>
    <message>
        <source>There are too many lists of today here. Please choose another folder.</source>
        <translation>یہاں آج کی بہت سی فہرستیں ہیں۔ براہ کرم کوئی دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Exporting products</source>
        <translation>پروڈکٹ ایکسپورٹ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>{count} products are in {file}.</source>
        <translation>{count} پروڈکٹ {file} میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>ProductListView</name>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>تلاش یا اسکین کریں</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>سب پروڈکٹ</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>کم اسٹاک</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>فروخت بند</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>کیٹیگری</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>اصل قیمت</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>ادائیگی میں</translation>
    </message>
</context>
<context>
    <name>ProductPickSheet</name>
    <message>
        <source>Which products?</source>
        <translation>کون سے پروڈکٹ؟</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>نام، SKU یا بارکوڈ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>اصل قیمت</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
</context>
<context>
    <name>ProductsFlow</name>
    <message>
        <source>This offer is limited for each shopper: your mobile number, please.</source>
        <translation>اس آفر کی ہر گاہک کے لیے حد ہے: براہ کرم اپنا موبائل نمبر دیں۔</translation>
    </message>
    <message>
        <source>{name} is free again. Be quick.</source>
        <translation>{name} پھر مل رہا ہے۔ جلدی کریں۔</translation>
    </message>
    <message>
        <source>{name} has sold out.</source>
        <translation>{name} بک گیا۔</translation>
    </message>
</context>
<context>
    <name>ProductsFooter</name>
    <message>
        <source>Text size</source>
        <translation>حروف کا سائز</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>آپ کی ادائیگی کے بعد ہی اسٹاک کم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>مدد چاہیے</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>زبان: {name}</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>“{text}” سے کچھ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Show every offer</source>
        <translation>سب آفر دیکھیں</translation>
    </message>
    <message>
        <source>There is no sale right now.</source>
        <translation>ابھی کوئی سیل نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please look in again soon.</source>
        <translation>براہ کرم تھوڑی دیر میں پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing is on offer yet.</source>
        <translation>ابھی کوئی آفر نہیں ہے۔</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>کوئی آفر نہیں ملی</translation>
    </message>
    <message>
        <source>1 offer matches</source>
        <translation>1 آفر ملی</translation>
    </message>
    <message>
        <source>{count} offers match</source>
        <translation>{count} آفر ملیں</translation>
    </message>
    <message>
        <source>That is all of it.</source>
        <translation>بس اتنا ہی ہے۔</translation>
    </message>
    <message>
        <source>That is the whole sale.
{count} offers.</source>
        <translation>سیل میں اتنا ہی ہے۔
{count} آفر۔</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>روکا جا رہا ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>ڈیمو: اصلی پیسوں کا لین دین نہیں ہوتا</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>فلیش سیل</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Test page</source>
        <translation>ٹیسٹ صفحہ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>The line above goes from side to side.</source>
        <translation>اوپر کی لائن ایک کنارے سے دوسرے کنارے تک جاتی ہے۔</translation>
    </message>
    <message>
        <source>GSTIN {number}</source>
        <translation>GSTIN {number}</translation>
    </message>
    <message>
        <source>State code {code}</source>
        <translation>ریاست کا کوڈ {code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>DEMO: nobody has paid, this is no receipt.</source>
        <translation>ڈیمو: کسی نے ادائیگی نہیں کی، یہ رسید نہیں ہے۔</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>انوائس</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>اصل قیمت {price}</translation>
    </message>
    <message>
        <source>HSN {code}</source>
        <translation>HSN {code}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جوڑ</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>راؤنڈ آف</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل رقم</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>آپ کی بچت</translation>
    </message>
    <message>
        <source>The prices include GST.</source>
        <translation>قیمتوں میں GST شامل ہے۔</translation>
    </message>
    <message>
        <source>Taxable value at {rate} %</source>
        <translation>{rate} % پر قابل ٹیکس رقم</translation>
    </message>
    <message>
        <source>Paid by UPI</source>
        <translation>UPI سے ادا ہوا</translation>
    </message>
    <message>
        <source>Bank reference (RRN)</source>
        <translation>بینک ریفرنس (RRN)</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>ریفنڈ {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ریفرنس</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>ٹیکس انوائس</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>بل آف سپلائی</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>The money is on its way back.</source>
        <translation>پیسے واپس آ رہے ہیں۔</translation>
    </message>
    <message>
        <source>The bank has been asked to send it.</source>
        <translation>بینک سے پیسے بھیجنے کو کہا گیا ہے۔</translation>
    </message>
    <message>
        <source>The shop still has to send it.</source>
        <translation>دکان کو یہ پیسے ابھی بھیجنے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ReceiptBox</name>
    <message>
        <source>Scan to keep your receipt</source>
        <translation>رسید رکھنے کے لیے اسکین کریں</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>رسید پرنٹ کریں</translation>
    </message>
</context>
<context>
    <name>ReceiptFlow</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>آپ کی رسید پرنٹ ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>براہ کرم اپنی رسید لے لیں۔</translation>
    </message>
    <message>
        <source>Your receipt waits. Please show the order {number}.</source>
        <translation>آپ کی رسید ابھی رکی ہے۔ براہ کرم آرڈر {number} دکھائیں۔</translation>
    </message>
</context>
<context>
    <name>RefundSheets</name>
    <message>
        <source>Refund {number}: {amount}</source>
        <translation>ریفنڈ {number}: {amount}</translation>
    </message>
    <message>
        <source>The money is out</source>
        <translation>پیسے بھیج دیے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا ہوا</translation>
    </message>
    <message>
        <source>Paid under</source>
        <translation>ادائیگی کا ریفرنس</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>واپس کیے</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ریفرنس</translation>
    </message>
    <message>
        <source>Reference of the money that went out</source>
        <translation>بھیجے گئے پیسوں کا ریفرنس</translation>
    </message>
    <message>
        <source>From the bank or the payment app: letters, digits, / and -.</source>
        <translation>بینک یا پیمنٹ ایپ سے: حروف، ہندسے، / اور -۔</translation>
    </message>
    <message>
        <source>The bank was told, not out yet</source>
        <translation>بینک کو بتایا، پیسے ابھی نہیں گئے</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>نہیں ہو پایا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>آرڈر دیکھیں</translation>
    </message>
    <message>
        <source>{amount} fits no order</source>
        <translation>{amount} کا کوئی آرڈر نہیں</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>نمٹ گیا</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>کس سے آئے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>اس کا کیا کیا گیا؟</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s own list for whose it is, and give it back.</source>
        <translation>بینک کی اپنی فہرست میں دیکھیں کہ یہ کس کے ہیں، اور انہیں واپس کریں۔</translation>
    </message>
</context>
<context>
    <name>RefundsFlow</name>
    <message>
        <source>Refund</source>
        <translation>ریفنڈ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ریفنڈ</translation>
    </message>
    <message>
        <source>{count} · {amount}</source>
        <translation>{count} · {amount}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا ہے</translation>
    </message>
    <message>
        <source>Done, last 30 days</source>
        <translation>پورے ہوئے، پچھلے 30 دن</translation>
    </message>
    <message>
        <source>Fits no order: {count}</source>
        <translation>بغیر آرڈر: {count}</translation>
    </message>
    <message>
        <source>Nothing was given back in the last 30 days</source>
        <translation>پچھلے 30 دن میں کچھ واپس نہیں کیا گیا</translation>
    </message>
    <message>
        <source>What you mark as done is kept here.</source>
        <translation>جسے آپ پورا بتاتے ہیں، وہ یہاں رہتا ہے۔</translation>
    </message>
    <message>
        <source>All money has its order</source>
        <translation>ہر رقم کا آرڈر ہے</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>کچھ واپس نہیں کرنا</translation>
    </message>
    <message>
        <source>When somebody pays too late, too much or twice, it appears here. To give back part of an order, open it under Orders.</source>
        <translation>جب کوئی دیر سے، زیادہ یا دو بار ادائیگی کرے، تو وہ یہاں نظر آتا ہے۔ کسی آرڈر کا کچھ حصہ واپس کرنا ہو تو اسے “آرڈر” میں کھولیں۔</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>درج ہو گیا۔</translation>
    </message>
    <message>
        <source>Check amount</source>
        <translation>رقم جانچیں</translation>
    </message>
    <message>
        <source>It fits no order</source>
        <translation>کسی آرڈر کی نہیں</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} ادا ہوئے</translation>
    </message>
    <message>
        <source>you saved {amount}</source>
        <translation>آپ نے {amount} بچائے</translation>
    </message>
    <message>
        <source>{amount} too much came in: refund {number}</source>
        <translation>{amount} زیادہ آئے: ریفنڈ {number}</translation>
    </message>
    <message>
        <source>Paid. It is yours.</source>
        <translation>ادا ہو گیا۔ یہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>Show this number at the counter to collect your {name}.</source>
        <translation>اپنا {name} لینے کے لیے یہ نمبر کاؤنٹر پر دکھائیں۔</translation>
    </message>
    <message>
        <source>order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Someone else was faster.</source>
        <translation>کوئی اور آپ سے پہلے لے گیا۔</translation>
    </message>
    <message>
        <source>The payment came after the time was up.</source>
        <translation>ادائیگی وقت ختم ہونے کے بعد آئی۔</translation>
    </message>
    <message>
        <source>You already have as many as one shopper may buy.</source>
        <translation>ایک گاہک جتنے لے سکتا ہے، آپ لے چکے ہیں۔</translation>
    </message>
    <message>
        <source>This order could not be completed.</source>
        <translation>یہ آرڈر پورا نہیں ہو پایا۔</translation>
    </message>
    <message>
        <source>Your {amount} come back to you.</source>
        <translation>آپ کے {amount} آپ کو واپس ملیں گے۔</translation>
    </message>
    <message>
        <source>Please keep this number.</source>
        <translation>براہ کرم یہ نمبر سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>ریفنڈ</translation>
    </message>
    <message>
        <source>The staff see this refund too and will send it on its way.</source>
        <translation>یہ ریفنڈ اسٹاف کو بھی نظر آتا ہے اور وہ اسے بھیجیں گے۔</translation>
    </message>
    <message>
        <source>The amount does not match.</source>
        <translation>رقم میل نہیں کھاتی۔</translation>
    </message>
    <message>
        <source>{amount} came in, the price is {price}. All of it comes back to you.</source>
        <translation>{amount} آئے، قیمت {price} ہے۔ پوری رقم آپ کو واپس ملے گی۔</translation>
    </message>
    <message>
        <source>Please show this number to the staff.</source>
        <translation>براہ کرم یہ نمبر اسٹاف کو دکھائیں۔</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>وقت ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>The code has closed. Nothing was charged if you have not paid.</source>
        <translation>کوڈ بند ہو گیا ہے۔ اگر آپ نے ادائیگی نہیں کی، تو کوئی پیسہ نہیں کٹا۔</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>منسوخ ہو گیا۔</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf, and nothing was charged.</source>
        <translation>اسٹاک سے کچھ کم نہیں ہوا، اور کوئی پیسہ نہیں کٹا۔</translation>
    </message>
    <message>
        <source>The staff took it off sale a moment ago. Nothing was charged to you.</source>
        <translation>اسٹاف نے ابھی ابھی اس کی فروخت روکی ہے۔ آپ سے کوئی پیسہ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>The sale is not open now.</source>
        <translation>سیل ابھی جاری نہیں ہے۔</translation>
    </message>
    <message>
        <source>It has just sold out.</source>
        <translation>یہ ابھی ابھی بک گیا۔</translation>
    </message>
    <message>
        <source>Someone paid for the last one a moment ago. Nothing was charged to you.</source>
        <translation>آخری عدد کی ادائیگی ابھی کسی اور نے کی۔ آپ سے کوئی پیسہ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>It was paused or has closed meanwhile. Nothing was charged to you.</source>
        <translation>سیل اس دوران رک گئی یا ختم ہو گئی۔ آپ سے کوئی پیسہ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Paid already? Your money is not lost: tell the staff the order {number}.</source>
        <translation>ادا کر چکے ہیں؟ آپ کے پیسے محفوظ ہیں: اسٹاف کو آرڈر {number} بتائیں۔</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
    <message>
        <source>Back to the sale · {seconds}</source>
        <translation>سیل پر واپس · {seconds}</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>سیل پر واپس</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left: {clock}</source>
        <translation>باقی وقت: {clock}</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Flash sales</source>
        <translation>فلیش سیل</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation>سیل سیو کریں</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>آفر</translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add the products of this sale.</source>
        <translation>ابھی کوئی آفر نہیں ہے۔ اس سیل کے پروڈکٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Shoppers see it on every screen.</source>
        <translation>گاہک اسے ہر اسکرین پر دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>اصل قیمت</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>سیل کی قیمت</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (فروخت بند)</translation>
    </message>
</context>
<context>
    <name>SaleFormFlow</name>
    <message>
        <source>A new sale</source>
        <translation>نئی سیل</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} اور دوسرے</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>ابھی کوئی آفر نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation>
            <numerusform>%n کی فروخت بند ہے: {names}۔</numerusform>
            <numerusform>%n کی فروخت بند ہے: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation>
            <numerusform>%n کا اسٹاک نہیں ہے: {names}۔</numerusform>
            <numerusform>%n کا اسٹاک نہیں ہے: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation>
            <numerusform>%n کا اسٹاک طے تعداد سے کم ہے: {names}۔</numerusform>
            <numerusform>%n کا اسٹاک طے تعداد سے کم ہے: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation>
            <numerusform>%n کی تصویر نہیں ہے: {names}۔</numerusform>
            <numerusform>%n کی تصویر نہیں ہے: {names}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation>
            <numerusform>%n پر رعایت نہیں ہے: {names}۔</numerusform>
            <numerusform>%n پر رعایت نہیں ہے: {names}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is in this sale already.</source>
        <translation>{name} پہلے سے اس سیل میں ہے۔</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} شامل ہو گیا۔</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>سیل سیو ہو گئی۔</translation>
    </message>
    <message>
        <source>Somebody else has changed this sale meanwhile. Go back, open it again, and look at what it is now.</source>
        <translation>اس دوران کسی اور نے یہ سیل بدل دی ہے۔ واپس جائیں، اسے پھر کھولیں اور دیکھیں کہ اب یہ کیسی ہے۔</translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation>{name} کی کاپی</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} ہٹائیں؟</translation>
    </message>
    <message>
        <source>Nobody has ordered in it. It is gone for good.</source>
        <translation>اس میں کسی نے آرڈر نہیں کیا ہے۔ یہ ہمیشہ کے لیے ہٹ جائے گی۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} ہٹا دی گئی۔</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>سیو کیے بغیر باہر جائیں؟</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>اس صفحے پر آپ نے جو لکھا ہے، وہ مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>باہر جائیں</translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n سیل</numerusform>
            <numerusform>%n سیل</numerusform>
        </translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>کوئی سیل طے نہیں</translation>
    </message>
    <message>
        <source>A flash sale has a name, an opening and a closing, and products at a price.</source>
        <translation>فلیش سیل کا ایک نام ہوتا ہے، شروع اور ختم ہونے کا وقت، اور طے قیمت پر پروڈکٹ۔</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>سیل طے کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>سیل رکی ہے</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>آنے والی</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Flash sales</source>
        <translation>فلیش سیل</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>سیل طے کریں</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>سیل</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>آفر</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بکے</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>One thing at a time: first finish here, then scan the next product.</source>
        <translation>ایک وقت میں ایک کام: پہلے یہاں پورا کریں، پھر اگلا پروڈکٹ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Say who you are first, then scan.</source>
        <translation>پہلے بتائیں کہ آپ کون ہیں، پھر اسکین کریں۔</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>We do not know this barcode.</source>
        <translation>ہم اس بارکوڈ کو نہیں جانتے۔</translation>
    </message>
    <message>
        <source>{name} is not part of this sale.</source>
        <translation>{name} اس سیل میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>This barcode cannot be used here.</source>
        <translation>یہ بارکوڈ یہاں کام نہیں آ سکتا۔</translation>
    </message>
    <message>
        <source>Open Products or Stock, then scan.</source>
        <translation>پروڈکٹ یا اسٹاک کھولیں، پھر اسکین کریں۔</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>{shop} · Kiosk {kiosk}</source>
        <translation>{shop} · کیوسک {kiosk}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>تلاش مٹائیں</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>تلاش یا اسکین کریں</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Only {count} left. Please choose fewer.</source>
        <translation>صرف {count} باقی ہیں۔ براہ کرم کم چنیں۔</translation>
    </message>
    <message>
        <source>Up to {count} for each shopper, and you have yours.</source>
        <translation>ہر گاہک کو {count} تک، اور آپ اپنے لے چکے ہیں۔</translation>
    </message>
    <message>
        <source>Too many tries. Locked until {time}.</source>
        <translation>بہت بار کوشش ہوئی۔ {time} تک بند ہے۔</translation>
    </message>
    <message>
        <source>This reference was given before: it paid for order {number}.</source>
        <translation>یہ ریفرنس پہلے دیا جا چکا ہے: اس سے آرڈر {number} کی ادائیگی ہوئی۔</translation>
    </message>
    <message>
        <source>Money came for order {number} before. Please look at it first.</source>
        <translation>آرڈر {number} کے پیسے پہلے آ چکے ہیں۔ براہ کرم پہلے اسے دیکھیں۔</translation>
    </message>
    <message>
        <source>Refund {number} is done already, reference {reference}.</source>
        <translation>ریفنڈ {number} پہلے ہی ہو چکا ہے، ریفرنس {reference}۔</translation>
    </message>
    <message>
        <source>Somebody has just changed refund {number}. Please look again.</source>
        <translation>کسی نے ابھی ابھی ریفنڈ {number} بدلا ہے۔ براہ کرم پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>No money has come for this order: there is no receipt.</source>
        <translation>اس آرڈر کے پیسے نہیں آئے: اس کی کوئی رسید نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please type a name of up to 60 letters.</source>
        <translation>براہ کرم 60 حروف تک کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>A mobile number has 10 digits and begins with 6, 7, 8 or 9.</source>
        <translation>موبائل نمبر 10 ہندسوں کا ہوتا ہے اور 6، 7، 8 یا 9 سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This one has just sold out.</source>
        <translation>یہ ابھی ابھی بک گیا۔</translation>
    </message>
    <message>
        <source>The sale is not open at the moment.</source>
        <translation>سیل اس وقت جاری نہیں ہے۔</translation>
    </message>
    <message>
        <source>This one is not on sale for the moment.</source>
        <translation>یہ اس وقت نہیں بک رہا ہے۔</translation>
    </message>
    <message>
        <source>This offer has ended.</source>
        <translation>یہ آفر ختم ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>That is more than one UPI payment can carry. Choose fewer.</source>
        <translation>ایک UPI ادائیگی میں اتنی رقم نہیں جا سکتی۔ کم چنیں۔</translation>
    </message>
    <message>
        <source>That name and PIN do not fit. Please try again.</source>
        <translation>نام اور PIN میل نہیں کھاتے۔ براہ کرم پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Please look again.</source>
        <translation>اس دوران کسی نے اسے بدل دیا۔ براہ کرم پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>This was done already, with another number. Please look again.</source>
        <translation>یہ پہلے ہی ہو چکا ہے، دوسری تعداد کے ساتھ۔ براہ کرم پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>There are not that many on hand any more.</source>
        <translation>اسٹاک میں اب اتنے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>This name is locked. A manager can let you in again.</source>
        <translation>اس نام پر روک لگی ہے۔ منیجر روک ہٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This is for a manager. Please ask one to come.</source>
        <translation>یہ منیجر کا کام ہے۔ براہ کرم انہیں بلائیں۔</translation>
    </message>
    <message>
        <source>Somebody has to stay manager. Make another one first.</source>
        <translation>کم سے کم ایک منیجر رہنا ضروری ہے۔ پہلے کسی اور کو منیجر بنائیں۔</translation>
    </message>
    <message>
        <source>This order has changed meanwhile. Please look again.</source>
        <translation>اس دوران یہ آرڈر بدل گیا ہے۔ براہ کرم پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Please look at what was entered.</source>
        <translation>جو لکھا ہے، براہ کرم اسے دیکھیں۔</translation>
    </message>
    <message>
        <source>One moment, it is busy here. Please try again.</source>
        <translation>ایک لمحہ، ابھی بھیڑ ہے۔ براہ کرم پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>That did not work. Please call the staff.</source>
        <translation>یہ نہیں ہو پایا۔ براہ کرم اسٹاف کو بلائیں۔</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} دن</translation>
    </message>
    <message>
        <source>opens in</source>
        <translation>شروع ہونے میں</translation>
    </message>
    <message>
        <source>closes in</source>
        <translation>ختم ہونے میں</translation>
    </message>
    <message>
        <source>paused, closes in</source>
        <translation>رکی ہے، ختم ہونے میں</translation>
    </message>
    <message>
        <source>The sale is over</source>
        <translation>سیل ختم ہو گئی</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Saved. Each kiosk takes it over as soon as nobody is using it.</source>
        <translation>سیو ہو گیا۔ ہر کیوسک خالی ہوتے ہی اسے اپنا لے گا۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>A test page is being printed.</source>
        <translation>ٹیسٹ صفحہ پرنٹ ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>The test page is printed.</source>
        <translation>ٹیسٹ صفحہ پرنٹ ہو گیا۔</translation>
    </message>
    <message>
        <source>Where shall the settings go?</source>
        <translation>سیٹنگز کہاں رکھنی ہیں؟</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>سیٹنگز {file} میں ہیں۔</translation>
    </message>
    <message>
        <source>Take settings from which file?</source>
        <translation>سیٹنگز کس فائل سے لینی ہیں؟</translation>
    </message>
    <message>
        <source>Read. Please look it over, then save.</source>
        <translation>پڑھ لی گئیں۔ براہ کرم دیکھ لیں، پھر سیو کریں۔</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Print a test page</source>
        <translation>ٹیسٹ صفحہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ</translation>
    </message>
    <message>
        <source>Decided by kiosk.toml on this machine.</source>
        <translation>یہ اس مشین کی kiosk.toml سے طے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>دکان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Demo, nobody pays</source>
        <translation>ڈیمو، ادائیگی نہیں</translation>
    </message>
    <message>
        <source>Staff confirm payments</source>
        <translation>اسٹاف تصدیق کرے گا</translation>
    </message>
    <message>
        <source>How payments are confirmed</source>
        <translation>ادائیگی کی تصدیق کیسے ہو</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>دکان کی UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address: personal ones meet limits.</source>
        <translation>مرچنٹ UPI ID: ذاتی UPI ID پر حدیں ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>گاہکوں کو نظر آنے والا نام</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>جیسا بینک میں ہے: گاہکوں سے اسے جانچنے کو کہا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>مرچنٹ کیٹیگری کوڈ</translation>
    </message>
    <message>
        <source>Four digits from the bank, or nothing.</source>
        <translation>بینک سے ملے 4 ہندسے، یا خالی۔</translation>
    </message>
    <message>
        <source>Most that one payment may carry (₹)</source>
        <translation>ایک ادائیگی کی سب سے بڑی رقم (₹)</translation>
    </message>
    <message>
        <source>Seconds that a code lives</source>
        <translation>کوڈ کتنے سیکنڈ چلے</translation>
    </message>
    <message>
        <source>So long its units are kept: 30 to 3600.</source>
        <translation>تب تک اس کے عدد رکھے رہتے ہیں: 30 سے 3600۔</translation>
    </message>
    <message>
        <source>Sell if units are free</source>
        <translation>عدد ہوں تو بیچیں</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ریفنڈ</translation>
    </message>
    <message>
        <source>Money that comes too late</source>
        <translation>دیر سے آئے پیسے</translation>
    </message>
    <message>
        <source>Shoppers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Guests may buy</source>
        <translation>بغیر نام خرید سکتے ہیں</translation>
    </message>
    <message>
        <source>Without a name or a mobile number.</source>
        <translation>بغیر نام یا موبائل نمبر کے۔</translation>
    </message>
    <message>
        <source>Limit per shopper for new offers</source>
        <translation>نئی آفر میں فی گاہک حد</translation>
    </message>
    <message>
        <source>0 for none.</source>
        <translation>حد نہ ہو تو 0۔</translation>
    </message>
    <message>
        <source>Seconds until a shopper is forgotten</source>
        <translation>کتنے سیکنڈ میں گاہک کا لکھا مٹے</translation>
    </message>
    <message>
        <source>Never while a code is on the screen. 60 to 90 are liked.</source>
        <translation>اسکرین پر کوڈ ہو تو کبھی نہیں۔ 60 سے 90 ٹھیک رہتا ہے۔</translation>
    </message>
    <message>
        <source>Seconds of warning before that</source>
        <translation>اس سے پہلے کتنے سیکنڈ خبردار کریں</translation>
    </message>
    <message>
        <source>Seconds that a result stays</source>
        <translation>نتیجہ کتنے سیکنڈ نظر آئے</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>ٹیکس انوائس</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>بل آف سپلائی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Round the total to whole rupees</source>
        <translation>کل رقم پورے روپے میں</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>آخری لائن</translation>
    </message>
    <message>
        <source>This kiosk, from its next start on</source>
        <translation>یہ کیوسک، اگلی بار چالو ہونے سے</translation>
    </message>
    <message>
        <source>Order numbers begin with it: another one on each machine.</source>
        <translation>آرڈر نمبر اس سے شروع ہوتے ہیں: ہر مشین پر الگ رکھیں۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>بٹن نیچے</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>اینیمیشن</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>اسکرین</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>گنتی 1 سے۔</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>بیک اپ کا فولڈر</translation>
    </message>
    <message>
        <source>Better on another disk. Empty: beside the shop&apos;s data.</source>
        <translation>دوسری ڈسک پر بہتر۔ خالی: دکان کے ڈیٹا کے ساتھ۔</translation>
    </message>
    <message>
        <source>Receipt printer of this kiosk, from its next start on</source>
        <translation>اس کیوسک کا رسید پرنٹر، اگلی بار چالو ہونے سے</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>نیٹ ورک</translation>
    </message>
    <message>
        <source>USB or port</source>
        <translation>USB یا پورٹ</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF فائلیں</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, /dev/usb/lp0 or a folder.</source>
        <translation>جیسے 192.168.1.50، /dev/usb/lp0 یا کوئی فولڈر۔</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>کاغذ کی چوڑائی</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>ہر رسید پرنٹ کریں</translation>
    </message>
    <message>
        <source>Otherwise shoppers press a button for it.</source>
        <translation>ورنہ گاہک اس کے لیے بٹن دباتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count} میں سے مرحلہ {number}</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>اپنی دکان تیار کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>دکان کھولیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>آپ کی دکان</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>دکان کا نام</translation>
    </message>
    <message>
        <source>It stands on every screen and receipt.</source>
        <translation>یہ ہر اسکرین اور رسید پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Sales open and close by this clock.</source>
        <translation>سیل اسی گھڑی سے شروع اور ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>For receipts. It can wait.</source>
        <translation>رسید کے لیے۔ بعد میں بھی بھر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How shoppers pay</source>
        <translation>گاہک کیسے ادا کریں</translation>
    </message>
    <message>
        <source>UPI, staff confirm</source>
        <translation>UPI، اسٹاف کی تصدیق</translation>
    </message>
    <message>
        <source>Try it out, nobody pays</source>
        <translation>آزمائیں، ادائیگی نہیں</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>اسے سیٹنگز میں کبھی بھی بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>دکان کی UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address. Leave it empty to try things out.</source>
        <translation>مرچنٹ UPI ID۔ صرف آزمانے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>گاہکوں کو نظر آنے والا نام</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>جیسا بینک میں ہے: گاہکوں سے اسے جانچنے کو کہا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who runs the shop</source>
        <translation>دکان کون چلاتا ہے</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>You are the first manager. Others can be added later.</source>
        <translation>آپ پہلے منیجر ہیں۔ دوسروں کو بعد میں شامل کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234.</source>
        <translation>4 سے 8 ہندسے، 1234 نہیں۔</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>وہی PIN پھر سے</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>آپ کیا بیچتے ہیں</translation>
    </message>
    <message>
        <source>Demo products</source>
        <translation>ڈیمو پروڈکٹ</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>CSV امپورٹ کریں</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>خالی شروع کریں</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>شروعات</translation>
    </message>
    <message>
        <source>Demo products come with a sale that is open at once. Of your own you need a product and a flash sale: the next screens lead you there.</source>
        <translation>ڈیمو پروڈکٹ کے ساتھ ایک سیل فوراً جاری ہو جاتی ہے۔ اپنا سامان بیچنے کے لیے ایک پروڈکٹ اور ایک فلیش سیل چاہیے: اگلی اسکرینیں آپ کو وہاں لے جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>SpanButtons</name>
    <message>
        <source>Which day?</source>
        <translation>کون سا دن؟</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>کون سا گھنٹہ؟</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>کوئی بھی دن</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>کوئی بھی گھنٹہ</translation>
    </message>
    <message>
        <source>{span}, tap to take it back</source>
        <translation>{span}، ہٹانے کے لیے چھوئیں</translation>
    </message>
</context>
<context>
    <name>StaffConfirm</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation>12 ہندسے</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>بینک کا ریفرنس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>پیسے نہیں آئے</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>ادائیگی کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>دکان کے اپنے فون پر دیکھیں۔ گاہک کے فون پر دکھائی گئی تصویر کوئی ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>آپ کا PIN</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>ابھی تک کوئی آپریٹر شامل نہیں کیا گیا۔</translation>
    </message>
</context>
<context>
    <name>StaffLoginView</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>لاگ ان کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>Choose your name, then your PIN.</source>
        <translation>اپنا نام چنیں، پھر PIN ڈالیں۔</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>اسٹاف</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation>ایک کم</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ایک اور</translation>
    </message>
    <message>
        <source>Quantity: {count}</source>
        <translation>تعداد: {count}</translation>
    </message>
</context>
<context>
    <name>StockFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} پروڈکٹ</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 پروڈکٹ</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>سب پروڈکٹ دیکھیں</translation>
    </message>
    <message>
        <source>Every product has more units than its limit.</source>
        <translation>ہر پروڈکٹ کے عدد اس کی حد سے زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>کسی کا اسٹاک کم نہیں ہے</translation>
    </message>
    <message>
        <source>Nothing that runs low has “{words}” in it.</source>
        <translation>کم اسٹاک والے کسی پروڈکٹ میں “{words}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Add products on the page before, then receive their units here.</source>
        <translation>پچھلے صفحے پر پروڈکٹ شامل کریں، پھر ان کی آمد یہاں لکھیں۔</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>یہاں کوئی پروڈکٹ نہیں</translation>
    </message>
</context>
<context>
    <name>StockItemFlow</name>
    <message>
        <source>Take back {change}</source>
        <translation>{change} واپس لیں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بکے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنتی</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>نقصان میں گئے</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>واپس آئے</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>واپس لیا: {what}</translation>
    </message>
    <message>
        <source>Receive units</source>
        <translation>آئے ہوئے عدد لکھیں</translation>
    </message>
    <message>
        <source>They can be sold at once.</source>
        <translation>یہ فوراً بیچے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>کتنے آئے</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>آمد لکھیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Such as an invoice; or nothing.</source>
        <translation>جیسے بل نمبر؛ یا خالی۔</translation>
    </message>
    <message>
        <source>Write off units</source>
        <translation>نقصان میں عدد لکھیں</translation>
    </message>
    <message>
        <source>They are not sold any more.</source>
        <translation>اب یہ نہیں بکیں گے۔</translation>
    </message>
    <message>
        <source>How many are gone</source>
        <translation>کتنے گئے</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>نقصان لکھیں</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Such as broken, lost or expired.</source>
        <translation>جیسے ٹوٹا، کھویا یا تاریخ نکل گئی۔</translation>
    </message>
    <message>
        <source>There should be {units}. Count what lies on the shelf now; what is sold while you count is taken into account.</source>
        <translation>{units} ہونے چاہییں۔ شیلف پر ابھی جتنے ہیں، گنیں؛ گنتے وقت جو بکے گا، اس کا حساب خود رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation>شیلف گنیں</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>کتنے ہیں</translation>
    </message>
    <message>
        <source>Take over the count</source>
        <translation>گنتی مان لیں</translation>
    </message>
    <message>
        <source>{change}. There are {units} on hand now.</source>
        <translation>{change}۔ اسٹاک میں اب {units} ہیں۔</translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>گنتی ملتی ہے۔</translation>
    </message>
    <message>
        <source>Your last step was {change}. A movement the other way is noted.</source>
        <translation>آپ کی پچھلی تبدیلی {change} تھی۔ اس کی الٹی تبدیلی لکھی جائے گی۔</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>واپس لیں؟</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>StockItemView</name>
    <message>
        <source>Stock</source>
        <translation>اسٹاک</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>اسٹاک میں</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>کوئی خرید رہا ہے</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>کم اسٹاک کی حد</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>آمد لکھیں</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>گنیں</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>نقصان لکھیں</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>کیا آیا اور کیا گیا</translation>
    </message>
    <message>
        <source>Nothing came or went yet.</source>
        <translation>ابھی تک نہ کچھ آیا، نہ گیا۔</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>کم اسٹاک</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>کافی ہیں</translation>
    </message>
    <message>
        <source>codes on screens</source>
        <translation>اسکرین پر کوڈ</translation>
    </message>
    <message>
        <source>units</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Stock</source>
        <translation>اسٹاک</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>تلاش یا اسکین کریں</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>کم اسٹاک</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>سب پروڈکٹ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>حد</translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>کس کا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>نام، نمبر یا لفظ</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>جانچ کریں</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <source>Nobody can change this list unnoticed</source>
        <translation>اس فہرست کو کوئی چھپ کر نہیں بدل سکتا</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Whatever operators do is written down here, with their name.</source>
        <translation>آپریٹر جو بھی کرتے ہیں، وہ ان کے نام کے ساتھ یہاں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>سب دیکھیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>آڈٹ ریکارڈ جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچا گیا</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>Signed in</source>
        <translation>لاگ ان کیا</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation>آپریٹر شامل کیا</translation>
    </message>
    <message>
        <source>Renamed an operator</source>
        <translation>آپریٹر کا نام بدلا</translation>
    </message>
    <message>
        <source>Locked an operator out</source>
        <translation>آپریٹر پر روک لگائی</translation>
    </message>
    <message>
        <source>Let an operator in again</source>
        <translation>آپریٹر سے روک ہٹائی</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>عہدہ بدلا</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN بدلا</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>پیسے واپس کرنے ہیں</translation>
    </message>
    <message>
        <source>Told the bank about a refund</source>
        <translation>ریفنڈ بینک کو بتایا</translation>
    </message>
    <message>
        <source>A refund came back</source>
        <translation>ریفنڈ واپس آیا</translation>
    </message>
    <message>
        <source>Tries a refund again</source>
        <translation>ریفنڈ کی پھر کوشش</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>پیسے واپس کیے</translation>
    </message>
    <message>
        <source>Confirmed a payment</source>
        <translation>ادائیگی کی تصدیق کی</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>دیکھا: پیسے نہیں آئے تھے</translation>
    </message>
    <message>
        <source>Gave a reference that was used</source>
        <translation>استعمال ہو چکا ریفرنس دیا</translation>
    </message>
    <message>
        <source>Settled money without an order</source>
        <translation>بغیر آرڈر کے پیسے نمٹائے</translation>
    </message>
    <message>
        <source>Changed the stock</source>
        <translation>اسٹاک بدلا</translation>
    </message>
    <message>
        <source>Counted the stock</source>
        <translation>اسٹاک گنا</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>پروڈکٹ شامل کیا</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>پروڈکٹ بدلا</translation>
    </message>
    <message>
        <source>Withdrew a product</source>
        <translation>پروڈکٹ کی فروخت بند کی</translation>
    </message>
    <message>
        <source>Put a product back on offer</source>
        <translation>پروڈکٹ پھر فروخت پر لایا</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>پروڈکٹ شامل کیے</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>پروڈکٹ امپورٹ کیے</translation>
    </message>
    <message>
        <source>Exported products</source>
        <translation>پروڈکٹ ایکسپورٹ کیے</translation>
    </message>
    <message>
        <source>Planned a sale</source>
        <translation>سیل طے کی</translation>
    </message>
    <message>
        <source>Changed a sale</source>
        <translation>سیل بدلی</translation>
    </message>
    <message>
        <source>Removed a sale</source>
        <translation>سیل ہٹائی</translation>
    </message>
    <message>
        <source>Paused the sale</source>
        <translation>سیل روکی</translation>
    </message>
    <message>
        <source>Resumed the sale</source>
        <translation>سیل پھر چلائی</translation>
    </message>
    <message>
        <source>Closed the sale early</source>
        <translation>سیل جلدی ختم کی</translation>
    </message>
    <message>
        <source>Put an offer to sleep</source>
        <translation>آفر کچھ دیر روکی</translation>
    </message>
    <message>
        <source>Woke an offer</source>
        <translation>آفر پھر شروع کی</translation>
    </message>
    <message>
        <source>Exported what was sold</source>
        <translation>فروخت ایکسپورٹ کی</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>دن کا حساب بند کیا</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>سیٹنگ بدلی</translation>
    </message>
    <message>
        <source>Set the shop up</source>
        <translation>دکان تیار کی</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>رسید پھر پرنٹ کی</translation>
    </message>
    <message>
        <source>Saved a receipt</source>
        <translation>رسید سیو کی</translation>
    </message>
    <message>
        <source>Dropped receipts that waited</source>
        <translation>رکی ہوئی رسیدیں ہٹائیں</translation>
    </message>
    <message>
        <source>Went to help a shopper</source>
        <translation>گاہک کی مدد کو گئے</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>بیک اپ واپس لگایا</translation>
    </message>
    <message>
        <source>{count} events, each as it was written, none missing.</source>
        <translation>{count} اندراج، ہر ایک ویسا ہی جیسا لکھا گیا تھا، کوئی غائب نہیں۔</translation>
    </message>
    <message>
        <source>The audit trail is whole</source>
        <translation>آڈٹ ریکارڈ پورا ہے</translation>
    </message>
    <message>
        <source>Event {seq} is not what was written, or one before it is missing. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>اندراج {seq} ویسا نہیں جیسا لکھا گیا تھا، یا اس سے پہلے کا کوئی غائب ہے۔ آج کا بیک اپ رکھیں، اور پوچھیں کہ ڈیٹا بیس کس کے ہاتھ میں تھا۔</translation>
    </message>
    <message>
        <source>Somebody changed the audit trail</source>
        <translation>کسی نے آڈٹ ریکارڈ بدلا ہے</translation>
    </message>
    <message>
        <source>It ends at event {seq}, but {count} were written. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>یہ اندراج {seq} پر ختم ہوتا ہے، پر {count} لکھے گئے تھے۔ آج کا بیک اپ رکھیں، اور پوچھیں کہ ڈیٹا بیس کس کے ہاتھ میں تھا۔</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing</source>
        <translation>آڈٹ ریکارڈ کا آخری حصہ غائب ہے</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>We will be right back.</source>
        <translation>ہم ابھی واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read. Nothing is sold until it can.</source>
        <translation>دکان کا ڈیٹا پڑھا نہیں جا رہا ہے۔ تب تک کچھ نہیں بکے گا۔</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>براہ کرم ایک لمحہ رکیں۔</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be reached. Nothing is sold until it can be; this kiosk goes on by itself then.</source>
        <translation>دکان کا ڈیٹا ابھی نہیں مل رہا۔ تب تک کچھ نہیں بکے گا؛ ملتے ہی یہ کیوسک خود چلنے لگے گا۔</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of this program.</source>
        <translation>دکان کا ڈیٹا اس پروگرام کے نئے ورژن کا ہے۔</translation>
    </message>
    <message>
        <source>Something here must be put right before anything is sold.</source>
        <translation>کچھ بیچنے سے پہلے یہاں کچھ ٹھیک کرنا ضروری ہے۔</translation>
    </message>
</context>
<context>
    <name>WaitingReceipts</name>
    <message>
        <source>Receipts that wait at kiosk {kiosk}: {count}. {reason}</source>
        <translation>کیوسک {kiosk} پر رکی ہوئی رسیدیں: {count}۔ {reason}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>پرنٹر جواب نہیں دے رہا۔</translation>
    </message>
    <message>
        <source>The printer takes nothing more.</source>
        <translation>پرنٹر اب اور کچھ نہیں لے رہا۔</translation>
    </message>
    <message>
        <source>The printer was gone in the middle of one.</source>
        <translation>ایک رسید کے بیچ میں پرنٹر سے رابطہ ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>There is no paper in the printer.</source>
        <translation>پرنٹر میں کاغذ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The printer is not ready: is its cover open?</source>
        <translation>پرنٹر تیار نہیں ہے: کیا اس کا ڈھکن کھلا ہے؟</translation>
    </message>
    <message>
        <source>The disk of the folder is full.</source>
        <translation>فولڈر کی ڈسک بھر گئی ہے۔</translation>
    </message>
    <message>
        <source>The folder or the port cannot be written.</source>
        <translation>فولڈر یا پورٹ میں لکھا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsFlow</name>
    <message>
        <source>The printer is tried again.</source>
        <translation>پرنٹر سے پھر کوشش ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Drop the receipts that wait?</source>
        <translation>رکی ہوئی رسیدیں ہٹا دیں؟</translation>
    </message>
    <message>
        <source>They are not printed any more. From the order, each can be printed again.</source>
        <translation>اب یہ پرنٹ نہیں ہوں گی۔ آرڈر سے ہر ایک پھر پرنٹ کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>رسیدیں ہٹائیں</translation>
    </message>
    <message>
        <source>Dropped receipts: {count}</source>
        <translation>ہٹائی گئی رسیدیں: {count}</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsLine</name>
    <message>
        <source>Try now</source>
        <translation>ابھی آزمائیں</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>رسیدیں ہٹائیں</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Somebody is paying for these</source>
        <translation>کوئی ان کی ادائیگی کر رہا ہے</translation>
    </message>
    <message>
        <source>There are fewer units now than are being paid for. Who pays last gets the money back: {orders}.</source>
        <translation>جتنوں کی ادائیگی ہو رہی ہے، اب اس سے کم عدد ہیں۔ جو آخر میں ادا کریں گے، انہیں پیسے واپس ملیں گے: {orders}۔</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Back to the sale</source>
        <translation>سیل پر واپس</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>ابھی سیل نہیں ہے</translation>
    </message>
    <message>
        <source>Please come back soon.</source>
        <translation>براہ کرم جلد پھر آئیں۔</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>آنے کا شکریہ۔</translation>
    </message>
    <message>
        <source>The next sale is being prepared.</source>
        <translation>اگلی سیل کی تیاری ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>{count} offers, up to {percent}% off.</source>
        <translation>{count} آفر، {percent}% تک رعایت۔</translation>
    </message>
    <message>
        <source>What you see on the shelf is what is left.</source>
        <translation>جو نظر آ رہا ہے، اتنا ہی باقی ہے۔</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Staff: {hint}</source>
        <translation>اسٹاف: {hint}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
</context>
</TS>
