<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AccessFlow</name>
    <message>
        <source>Text size, contrast, language, help</source>
        <translation>अक्षर का आकार, कंट्रास्ट, भाषा, मदद</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Reading and help</source>
        <translation>पढ़ना और मदद</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>बटन नीचे</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद चाहिए</translation>
    </message>
</context>
<context>
    <name>AttendedFlow</name>
    <message>
        <source>Order {number}: {amount}</source>
        <translation>ऑर्डर {number}: {amount}</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>कृपया बैंक के रेफ़रेंस के 12 अंक लिखें।</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>शुरू करने के लिए स्क्रीन छुएँ</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% छूट</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <translation>कुछ देर रुका है</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>बिक गया</translation>
    </message>
    <message>
        <source>{left} left · {paying} paying</source>
        <translation>{left} बचे · {paying} भुगतान में</translation>
    </message>
    <message>
        <source>{left} left, {paying} being paid for</source>
        <translation>{left} बचे, {paying} का भुगतान हो रहा है</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>आखिरी पीस</translation>
    </message>
    <message>
        <source>Only {left} left</source>
        <translation>सिर्फ़ {left} बचे</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} बचे</translation>
    </message>
    <message>
        <source>being paid for</source>
        <translation>कोई खरीद रहा है</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>कोई खरीद रहा है</translation>
    </message>
    <message>
        <source>Free any moment</source>
        <translation>जल्द मिल सकता है</translation>
    </message>
    <message>
        <source>Being paid · {clock}</source>
        <translation>भुगतान जारी · {clock}</translation>
    </message>
    <message>
        <source>Being paid · free in {clock}</source>
        <translation>भुगतान जारी · {clock} में मिलेगा</translation>
    </message>
    <message>
        <source>being paid for, free in about {clock}</source>
        <translation>कोई खरीद रहा है, करीब {clock} में मिल सकता है</translation>
    </message>
    <message>
        <source>Not on sale just now</source>
        <translation>अभी बिक्री पर नहीं</translation>
    </message>
    <message>
        <source>Buy Now</source>
        <translation>अभी खरीदें</translation>
    </message>
    <message>
        <source>We will tell you</source>
        <translation>हम आपको बताएँगे</translation>
    </message>
    <message>
        <source>Tell me when free</source>
        <translation>मिलने लगे तो बताएँ</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>जल्द शुरू</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>सेल रुकी है</translation>
    </message>
    <message>
        <source>Sale over</source>
        <translation>सेल खत्म</translation>
    </message>
    <message>
        <source>{price} rupees</source>
        <translation>{price} रुपये</translation>
    </message>
    <message>
        <source>{n} percent off</source>
        <translation>{n} प्रतिशत छूट</translation>
    </message>
    <message>
        <source>{facts}. {button}.</source>
        <translation>{facts}। {button}।</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>इस बीच किसी ने इसे बदल दिया</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Which one shall it be?</source>
        <translation>आपका लिखा अभी सेव नहीं हुआ है। कौन सा रखना है?</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>अभी का</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>फ़ॉर्म पर वापस</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका रखें</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
</context>
<context>
    <name>CountdownTiles</name>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
</context>
<context>
    <name>DayClose</name>
    <message>
        <source>Since the last close</source>
        <translation>पिछले हिसाब के बाद से</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>दिन का हिसाब {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>भुगतान वाले ऑर्डर</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>बिके नग</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>दी गई छूट</translation>
    </message>
    <message>
        <source>Received by {gateway}</source>
        <translation>{gateway} से आया</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>कुल आया</translation>
    </message>
    <message>
        <source>Of that, owed back</source>
        <translation>इसमें लौटाना बाकी</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Sent back to shoppers</source>
        <translation>ग्राहकों को लौटाया</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>वापस आए नग</translation>
    </message>
    <message>
        <source>Still owed to shoppers</source>
        <translation>ग्राहकों का अब भी बाकी</translation>
    </message>
    <message>
        <source>Changed by counting</source>
        <translation>गिनती से बदलाव</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>नुकसान में गए</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Received earlier, on no sheet before</source>
        <translation>पहले मिला, अब तक किसी शीट पर नहीं</translation>
    </message>
</context>
<context>
    <name>DayCloseFlow</name>
    <message>
        <source>Close the day?</source>
        <translation>दिन का हिसाब बंद करें?</translation>
    </message>
    <message>
        <source>Everything since the last close goes onto one sheet, which never changes again. The sale goes on meanwhile.</source>
        <translation>पिछले हिसाब के बाद का सब कुछ एक पर्चे पर आ जाता है, जो फिर कभी नहीं बदलता। सेल इस बीच चलती रहती है।</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>हिसाब बंद करें</translation>
    </message>
    <message>
        <source>Day close {number} is done.</source>
        <translation>दिन का हिसाब {number} बंद हो गया।</translation>
    </message>
    <message>
        <source>{name} closed the day a moment ago.</source>
        <translation>{name} ने दिन का हिसाब अभी-अभी बंद किया।</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>फ़ाइल कहाँ रखनी है?</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाम से सेव हुआ।</translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>All closes</source>
        <translation>सभी हिसाब</translation>
    </message>
    <message>
        <source>No day was closed yet. Close the first one when the shop shuts.</source>
        <translation>अभी तक किसी दिन का हिसाब बंद नहीं हुआ। दुकान बंद होने पर पहला बंद करें।</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>हिसाब बंद करें</translation>
    </message>
    <message>
        <source>Back to the open day</source>
        <translation>चालू हिसाब पर वापस</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सेव करें</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में सेव करें</translation>
    </message>
    <message>
        <source> · closed by {name}</source>
        <translation> · {name} ने बंद किया</translation>
    </message>
    <message>
        <source>The money fits what was sold.</source>
        <translation>पैसे और बिक्री का हिसाब मिलता है।</translation>
    </message>
    <message>
        <source>The money does not fit what was sold. Please call whoever cares for it.</source>
        <translation>पैसे और बिक्री का हिसाब नहीं मिलता। कृपया इसकी देखरेख करने वाले को बुलाएँ।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>टैक्स योग्य</translation>
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
        <translation>टैक्स सहित</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>पैसा और नग</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Your name or mobile number</source>
        <translation>आपका नाम या मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>बिना नाम के आगे बढ़ें</translation>
    </message>
    <message>
        <source>Start shopping</source>
        <translation>खरीदारी शुरू करें</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{units} sold</source>
        <translation>{units} बिके</translation>
    </message>
    <message>
        <source>{name}: {amount}, {units} sold</source>
        <translation>{name}: {amount}, {units} बिके</translation>
    </message>
    <message>
        <source>Saw the sale</source>
        <translation>सेल देखी</translation>
    </message>
    <message>
        <source>Pressed Buy Now</source>
        <translation>“अभी खरीदें” दबाया</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>कोड मिला</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>इस समय में कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>टैक्स योग्य</translation>
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
        <translation>टैक्स सहित</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>बिना श्रेणी</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>फ़्लैश सेल</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>फ़्लैश सेल</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>GST by HSN</source>
        <translation>HSN-वार GST</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>No money came in this time.</source>
        <translation>इस समय में कोई पैसा नहीं आया।</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>बिके नग</translation>
    </message>
    <message>
        <source>in {orders} orders</source>
        <translation>{orders} ऑर्डर में</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} की छूट दी</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>{amount} still owed</source>
        <translation>{amount} लौटाना बाकी</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>₹{amount} Cr</source>
        <translation>₹{amount} करोड़</translation>
    </message>
    <message>
        <source>₹{amount} L</source>
        <translation>₹{amount} लाख</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>{name} ने बंद किया</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>पैसा और नग</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>छपा: {when}</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>सबसे ज़्यादा बिके प्रोडक्ट</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>देखने से भुगतान तक</translation>
    </message>
</context>
<context>
    <name>FiguresFlow</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>यह सेल</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>दूसरे दिन</translation>
    </message>
    <message>
        <source>There is no sale now.</source>
        <translation>अभी कोई सेल नहीं है।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>फ़ाइल कहाँ रखनी है?</translation>
    </message>
    <message>
        <source>Writing what was sold</source>
        <translation>बिक्री लिखी जा रही है</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>आँकड़े लिखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाम से सेव हुआ।</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में सेव करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सेव करें</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>बिके नग</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Visits that bought</source>
        <translation>आने पर खरीदा</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>सबसे ज़्यादा बिके प्रोडक्ट</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>देखने से भुगतान तक</translation>
    </message>
    <message>
        <source>{paid} of {seen} visits</source>
        <translation>{seen} में से {paid} बार</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>इस समय में कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>Nobody was here in this time.</source>
        <translation>इस समय में यहाँ कोई नहीं आया।</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>अंकों में</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>एक फ़ोल्डर ऊपर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>यह फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {why}.</source>
        <translation>यह फ़ोल्डर नहीं खुल रहा: {why}।</translation>
    </message>
    <message>
        <source>There are no folders in here.</source>
        <translation>यहाँ कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>No file of this kind is in here: {kinds}.</source>
        <translation>यहाँ इस तरह की कोई फ़ाइल नहीं है: {kinds}।</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>I am coming</source>
        <translation>हम आ रहे हैं</translation>
    </message>
    <message>
        <source>{name} is on the way to {kiosk}, {place}.</source>
        <translation>{name} {kiosk} पर आ रहे हैं, {place}।</translation>
    </message>
    <message>
        <source>Help is wanted at {kiosk}, {place}.</source>
        <translation>{kiosk} पर मदद चाहिए, {place}।</translation>
    </message>
    <message>
        <source>at the first screen</source>
        <translation>पहली स्क्रीन पर</translation>
    </message>
    <message>
        <source>at the offers</source>
        <translation>ऑफ़र की स्क्रीन पर</translation>
    </message>
    <message>
        <source>at the payment</source>
        <translation>भुगतान के समय</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>भुगतान के बाद</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>कियोस्क के पास</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I am fine now</source>
        <translation>अब ठीक है</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>{name} is coming.</source>
        <translation>{name} आ रहे हैं।</translation>
    </message>
    <message>
        <source>The staff have been called.</source>
        <translation>स्टाफ़ को बुला लिया गया है।</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation>यहाँ मदद चाहिए: स्टाफ़ कृपया आएँ।</translation>
    </message>
    <message>
        <source>Your time waits meanwhile.</source>
        <translation>इस बीच आपका समय रुका रहेगा।</translation>
    </message>
    <message>
        <source>The code stays valid until {time}.</source>
        <translation>कोड {time} तक मान्य रहेगा।</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Still there?</source>
        <translation>क्या आप यहीं हैं?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>मैं यहीं हूँ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in one second.</source>
        <translation>आपने जो भी लिखा है, 1 सेकंड में मिट जाएगा।</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in {seconds} seconds.</source>
        <translation>आपने जो भी लिखा है, {seconds} सेकंड में मिट जाएगा।</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose a list of products</source>
        <translation>प्रोडक्ट की सूची चुनें</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>सूची पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>There are no products in it.</source>
        <translation>इसमें कोई प्रोडक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>{count} प्रोडक्ट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Mend these lines in the list, then choose it again.</source>
        <translation>सूची में ये लाइनें ठीक करें, फिर उसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>पहली {count} लाइनें दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>Read as Western European: save it as UTF-8 if letters look wrong.</source>
        <translation>फ़ाइल पश्चिमी यूरोपीय अक्षरों में पढ़ी गई: अक्षर गलत दिखें तो उसे UTF-8 में सेव करें।</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>छोड़े गए कॉलम: {names}।</translation>
    </message>
    <message>
        <source>{count} of them are withdrawn, and stay so.</source>
        <translation>इनमें से {count} बंद हैं और बंद ही रहेंगे।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा था</translation>
    </message>
    <message>
        <source>{price} · {units} on hand</source>
        <translation>{price} · स्टॉक में {units}</translation>
    </message>
    <message>
        <source>The list names {units} units of products that are here already. Sales go on, so their stock is not set to a number. Leave these units out, or receive them as new ones?</source>
        <translation>सूची में पहले से मौजूद प्रोडक्ट के {units} नग लिखे हैं। बिक्री चलती रहती है, इसलिए उनका स्टॉक सीधे नहीं बदला जाता। इन नगों को छोड़ दें, या नए आए नग मानकर जोड़ें?</translation>
    </message>
    <message>
        <source>And the stock?</source>
        <translation>और स्टॉक?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation>प्रोडक्ट इंपोर्ट हो रहे हैं</translation>
    </message>
    <message>
        <source>{added} products added, {changed} changed, {units} units received.</source>
        <translation>{added} प्रोडक्ट जुड़े, {changed} बदले, {units} नग आए।</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>जैसे थे</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ठीक करने हैं</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>सूची की लाइनें</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>all lines fit</source>
        <translation>सब लाइनें ठीक</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>कुछ नहीं लिया जाएगा</translation>
    </message>
    <message>
        <source>This list cannot be taken</source>
        <translation>यह सूची नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>जो लिखा है</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>बड़ा अक्षर</translation>
    </message>
    <message>
        <source>@#&amp;</source>
        <translation>@#&amp;</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>अगली जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>एक अक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>बड़ा अक्षर</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>एक अक्षर मिटाएँ</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>We will be right back.</source>
        <translation>हम अभी लौटते हैं।</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>कुछ ठीक से काम नहीं कर पाया।</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>ऑर्डर {number}</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घंटे {minutes} मिनट</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>बिक गया</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>not selling</source>
        <translation>नहीं बिक रहा</translation>
    </message>
    <message>
        <source>after close</source>
        <translation>खत्म होने के बाद</translation>
    </message>
    <message>
        <source>{when}: {units} units</source>
        <translation>{when}: {units} नग</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} मिनट पहले</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>इस मिनट</translation>
    </message>
    <message>
        <source>payments to confirm: {count}</source>
        <translation>भुगतान की पुष्टि: {count}</translation>
    </message>
    <message>
        <source>refunds: {count}</source>
        <translation>रिफ़ंड: {count}</translation>
    </message>
    <message>
        <source>amounts to check: {count}</source>
        <translation>जाँचने की रकमें: {count}</translation>
    </message>
    <message>
        <source>unknown money: {count}</source>
        <translation>अनजान रकमें: {count}</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>जल्द शुरू</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी है</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>खत्म</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>Close early</source>
        <translation>जल्दी खत्म करें</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>सेल फिर चलाएँ</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>सेल रोकें</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>बाहर जाने को फिर छुएँ</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क से बाहर जाएँ</translation>
    </message>
</context>
<context>
    <name>LiveFlow</name>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>आँकड़े इस समय पढ़े नहीं जा रहे।</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>सेल रुकी है। स्क्रीन पर मौजूद कोड का भुगतान अब भी हो सकता है।</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>सेल फिर चल रही है।</translation>
    </message>
    <message>
        <source>Close the sale now?</source>
        <translation>सेल अभी खत्म करें?</translation>
    </message>
    <message>
        <source>Nobody can start to pay any more. Codes that are on screens ({count}) can still be paid. A sale that was closed does not open again.</source>
        <translation>अब कोई नया भुगतान शुरू नहीं कर पाएगा। जो कोड स्क्रीन पर हैं ({count}), उनका भुगतान अब भी हो सकता है। खत्म की गई सेल फिर शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>अभी खत्म करें</translation>
    </message>
    <message>
        <source>The sale is closed.</source>
        <translation>सेल खत्म हो गई।</translation>
    </message>
    <message>
        <source>On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.</source>
        <translation>स्टॉक में: {on_hand}। भुगतान में: {held}। बिके: {sold}।</translation>
    </message>
    <message>
        <source>It is on a break: shoppers see it, and cannot buy it.</source>
        <translation>यह कुछ देर के लिए रुका है: ग्राहक इसे देख सकते हैं, खरीद नहीं सकते।</translation>
    </message>
    <message>
        <source>Put it back on sale</source>
        <translation>फिर से बेचें</translation>
    </message>
    <message>
        <source>On a break, shoppers see it and cannot buy it. Codes on screens can still be paid.</source>
        <translation>रोकने पर ग्राहक इसे देख सकते हैं, खरीद नहीं सकते। स्क्रीन पर मौजूद कोड का भुगतान अब भी हो सकता है।</translation>
    </message>
    <message>
        <source>Give it a break</source>
        <translation>कुछ देर रोकें</translation>
    </message>
    <message>
        <source>{name} is on a break.</source>
        <translation>{name} की बिक्री कुछ देर के लिए रुकी है।</translation>
    </message>
    <message>
        <source>{name} is on sale again.</source>
        <translation>{name} की बिक्री फिर चालू है।</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Units sold</source>
        <translation>बिके नग</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपके लिए काम</translation>
    </message>
    <message>
        <source>Offers by time to sell-out</source>
        <translation>जल्दी बिकने वाले ऑफ़र पहले</translation>
    </message>
    <message>
        <source>Tap an offer to take it off sale for a while.</source>
        <translation>किसी ऑफ़र को कुछ देर रोकने के लिए उसे छुएँ।</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>अभी कोई ऑफ़र नहीं है।</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>हर मिनट के नग</translation>
    </message>
    <message>
        <source>Codes on screens</source>
        <translation>स्क्रीन पर कोड</translation>
    </message>
    <message>
        <source>Nobody is paying just now.</source>
        <translation>इस समय कोई भुगतान नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Nothing was sold in the last half hour.</source>
        <translation>पिछले आधे घंटे में कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>ऑफ़र के {units} में से</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} की छूट दी</translation>
    </message>
    <message>
        <source>{units} / min</source>
        <translation>{units} / मिनट</translation>
    </message>
    <message>
        <source>codes on screens: {count}</source>
        <translation>स्क्रीन पर कोड: {count}</translation>
    </message>
    <message>
        <source>Shoppers waiting for a free unit: {count}</source>
        <translation>नग मिलने के इंतज़ार में ग्राहक: {count}</translation>
    </message>
    <message>
        <source>No shopper is waiting for a free unit.</source>
        <translation>नग मिलने के इंतज़ार में कोई ग्राहक नहीं है।</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>भुगतान में</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिके</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>बिकने तक</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>बचा समय</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>कोई सेल तय नहीं है</translation>
    </message>
    <message>
        <source>Plan the next one under Flash sales.</source>
        <translation>अगली सेल “फ़्लैश सेल” में तय करें।</translation>
    </message>
    <message>
        <source>A manager plans the next one.</source>
        <translation>अगली सेल मैनेजर तय करते हैं।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation>फ़्लैश सेल कियोस्क</translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>The month before</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>अगला महीना</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>यही रखें</translation>
    </message>
</context>
<context>
    <name>MoneySheets</name>
    <message>
        <source>Give money back</source>
        <translation>पैसा लौटाएँ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>रकम रुपयों में</translation>
    </message>
    <message>
        <source>Empty: what those units cost. At most {amount}.</source>
        <translation>खाली: उन नगों का दाम। ज़्यादा से ज़्यादा {amount}।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Do the units go back on the shelf?</source>
        <translation>क्या नग वापस स्टॉक में जाएँगे?</translation>
    </message>
    <message>
        <source>While the sale runs they can be bought again at once.</source>
        <translation>सेल चल रही हो तो वे तुरंत फिर खरीदे जा सकते हैं।</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>{count} में से</translation>
    </message>
    <message>
        <source>Has the money come?</source>
        <translation>क्या पैसा आ गया?</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>भुगतान की पुष्टि करें</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>माँगी गई रकम</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone or sound box. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>दुकान के अपने फ़ोन या साउंड बॉक्स पर देखें। ग्राहक के फ़ोन पर दिखी तस्वीर कोई सबूत नहीं है।</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>बैंक का रेफ़रेंस</translation>
    </message>
    <message>
        <source>12 digits: RRN, UTR or UPI reference.</source>
        <translation>12 अंक: RRN, UTR या UPI रेफ़रेंस।</translation>
    </message>
    <message>
        <source>Amount in rupees, if it is another one</source>
        <translation>रकम रुपयों में, अगर वह अलग है</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>पैसा नहीं आया</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} बाकी</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>List price {price}, {count} on hand, {sold} sold in this sale</source>
        <translation>मूल दाम {price}, स्टॉक में {count}, इस सेल में बिके {sold}</translation>
    </message>
    <message>
        <source>Sale price (₹)</source>
        <translation>सेल का दाम (₹)</translation>
    </message>
    <message>
        <source>Units in this sale</source>
        <translation>इस सेल में नग</translation>
    </message>
    <message>
        <source>At most so many are sold at this price.</source>
        <translation>इस दाम पर ज़्यादा से ज़्यादा इतने बिकेंगे।</translation>
    </message>
    <message>
        <source>Limit per shopper</source>
        <translation>हर ग्राहक की सीमा</translation>
    </message>
    <message>
        <source>Empty for none. With a limit shoppers give a mobile number.</source>
        <translation>सीमा न हो तो खाली। सीमा होने पर ग्राहक मोबाइल नंबर देते हैं।</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % छूट</translation>
    </message>
    <message>
        <source>Not in this sale</source>
        <translation>इस सेल में नहीं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>यही रखें</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया। कुछ नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>OfficeFlow</name>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Your shop is open. The demo products are on sale at once.</source>
        <translation>आपकी दुकान खुल गई है। डेमो प्रोडक्ट तुरंत बिक्री पर हैं।</translation>
    </message>
    <message>
        <source>Your shop is there. Now import its products.</source>
        <translation>आपकी दुकान तैयार है। अब उसके प्रोडक्ट इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Your shop is there. Now add its first product.</source>
        <translation>आपकी दुकान तैयार है। अब उसका पहला प्रोडक्ट जोड़ें।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>सेव किए बिना बाहर जाएँ?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>इस पेज पर आपने जो लिखा है, वह मिट जाएगा।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Only a manager can open this.</source>
        <translation>इसे सिर्फ़ मैनेजर खोल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
</context>
<context>
    <name>OperatorSheets</name>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>रोक हटाएँ</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN बदलें</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>आपका अभी का PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 or 0000.</source>
        <translation>4 से 8 अंक, 1234 या 0000 नहीं।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार फिर</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>An operator sells, helps and refunds. A manager does everything.</source>
        <translation>ऑपरेटर बिक्री, मदद और रिफ़ंड करते हैं। मैनेजर सब कुछ करते हैं।</translation>
    </message>
</context>
<context>
    <name>OperatorsFlow</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>May</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>मेरा PIN बदलें</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>{people}, of them managers: {managers}</source>
        <translation>{people}, इनमें मैनेजर: {managers}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>रोक लगी है</translation>
    </message>
    <message>
        <source>Wrong PINs, until {time}</source>
        <translation>गलत PIN, {time} तक बंद</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>लॉग इन कर सकते हैं</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>जोड़ दिया।</translation>
    </message>
    <message>
        <source>A manager can change this. Please ask one.</source>
        <translation>इसे मैनेजर बदल सकते हैं। कृपया उनसे कहें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Lock {name} out?</source>
        <translation>{name} पर रोक लगाएँ?</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, at any kiosk, until you let them in again.</source>
        <translation>जब तक आप रोक नहीं हटाते, {name} किसी भी कियोस्क पर कुछ नहीं कर पाएँगे।</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name} के लिए नया PIN</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>अब से नया PIN चलेगा।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Sell, help, refund</source>
        <translation>बिक्री, मदद, रिफ़ंड</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>{amount} to give back: refund {number}</source>
        <translation>{amount} लौटाने हैं: रिफ़ंड {number}</translation>
    </message>
    <message>
        <source>Order {number} is paid.</source>
        <translation>ऑर्डर {number} का भुगतान हो गया।</translation>
    </message>
    <message>
        <source>The money is noted. Order {number}: {state}</source>
        <translation>पैसा दर्ज हो गया। ऑर्डर {number}: {state}</translation>
    </message>
    <message>
        <source>The shopper is led back to the code.</source>
        <translation>ग्राहक को फिर कोड पर ले जाया जा रहा है।</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>ऑर्डर {number}</translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation>भुगतान की पुष्टि करें</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>पैसा लौटाएँ</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <translation>रसीद फिर छापें</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <translation>रसीद PDF में सेव करें</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>{amount} less than the list price</source>
        <translation>मूल दाम से {amount} कम</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>पैसा नहीं आया</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>खरीदा</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation>आपकी बचत</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>कुल भुगतान</translation>
    </message>
    <message>
        <source>Open any UPI app and scan.</source>
        <translation>कोई भी UPI ऐप खोलकर स्कैन करें।</translation>
    </message>
    <message>
        <source>Check the name:</source>
        <translation>नाम जाँचें:</translation>
    </message>
    <message>
        <source>Pay. This screen goes on by itself.</source>
        <translation>भुगतान करें। यह स्क्रीन अपने आप आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>1 unit · list price</source>
        <translation>1 नग · मूल दाम</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 नग</translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation>{count} नग · मूल दाम</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} नग</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>सेल का दाम</translation>
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
        <translation>रसीद कहाँ रखनी है?</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>रसीद छप रही है।</translation>
    </message>
    <message>
        <source>The receipt is in {file}.</source>
        <translation>रसीद {file} में है।</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Not paid yet</source>
        <translation>भुगतान बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>समय पूरा हो गया</translation>
    </message>
    <message>
        <source>Amount to check</source>
        <translation>रकम जाँचनी है</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>पैसा लौटाना है</translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation>पैसा लौटा दिया</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>वापस आया</translation>
    </message>
    <message>
        <source>Paid, but no unit was left</source>
        <translation>भुगतान हुआ, पर कोई नग नहीं बचा था</translation>
    </message>
    <message>
        <source>Paid after the time was over</source>
        <translation>समय पूरा होने के बाद भुगतान</translation>
    </message>
    <message>
        <source>Paid late, and above the limit</source>
        <translation>देर से और सीमा से ज़्यादा</translation>
    </message>
    <message>
        <source>Too little was paid</source>
        <translation>कम रकम दी गई</translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation>ज़्यादा रकम दी गई</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>दो बार भुगतान</translation>
    </message>
    <message>
        <source>Given back by the shop</source>
        <translation>दुकान ने लौटाया</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 नग</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} नग</translation>
    </message>
    <message>
        <source>Ordered at kiosk {what}: {units}, {amount}</source>
        <translation>कियोस्क {what} पर ऑर्डर: {units}, {amount}</translation>
    </message>
    <message>
        <source>Code shown for {amount}</source>
        <translation>{amount} का कोड दिखाया</translation>
    </message>
    <message>
        <source>Code shown for {amount}, replaced later</source>
        <translation>{amount} का कोड दिखाया, बाद में बदला</translation>
    </message>
    <message>
        <source>The shopper says: I have paid</source>
        <translation>ग्राहक ने कहा: भुगतान कर दिया</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>देखा: पैसा नहीं आया था</translation>
    </message>
    <message>
        <source>Reference refused: {what}</source>
        <translation>रेफ़रेंस नहीं माना गया: {what}</translation>
    </message>
    <message>
        <source>Paid {amount}, reference {what}</source>
        <translation>{amount} का भुगतान, रेफ़रेंस {what}</translation>
    </message>
    <message>
        <source>{units} of {what} left the shelf</source>
        <translation>स्टॉक से घटाया: {what}, {units}</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>समय पूरा हो गया</translation>
    </message>
    <message>
        <source>{amount} to give back, refund {what}</source>
        <translation>{amount} लौटाने हैं, रिफ़ंड {what}</translation>
    </message>
    <message>
        <source>{units} of {what} back on the shelf</source>
        <translation>स्टॉक में वापस: {what}, {units}</translation>
    </message>
    <message>
        <source>Refund {what}: the bank was told</source>
        <translation>रिफ़ंड {what}: बैंक को बताया</translation>
    </message>
    <message>
        <source>Refund {what}: the money came back to us</source>
        <translation>रिफ़ंड {what}: पैसा हमारे पास लौट आया</translation>
    </message>
    <message>
        <source>Refund {what}: to be tried again</source>
        <translation>रिफ़ंड {what}: फिर कोशिश करनी है</translation>
    </message>
    <message>
        <source>{amount} given back, reference {what}</source>
        <translation>{amount} लौटाए, रेफ़रेंस {what}</translation>
    </message>
</context>
<context>
    <name>OrdersFlow</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Number, mobile, name or reference</source>
        <translation>नंबर, मोबाइल, नाम या रेफ़रेंस</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>भुगतान बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Cancelled or run out</source>
        <translation>रद्द या समय पूरा</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>पैसा वापस</translation>
    </message>
    <message>
        <source>Says paid: {count}</source>
        <translation>भुगतान बताया: {count}</translation>
    </message>
    <message>
        <source>Please look whether the money came</source>
        <translation>कृपया देखें कि पैसा आया या नहीं</translation>
    </message>
    <message>
        <source>The newest {count}; more further down</source>
        <translation>सबसे नए {count}; बाकी नीचे</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 ऑर्डर</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} ऑर्डर</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>कोई ऑर्डर नहीं मिला</translation>
    </message>
    <message>
        <source>Try the end of the number, the last four digits of the mobile number, or the reference in the shopper&apos;s payment app.</source>
        <translation>नंबर के आखिरी अंक, मोबाइल नंबर के आखिरी चार अंक, या ग्राहक के पेमेंट ऐप का रेफ़रेंस आज़माएँ।</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>सभी ऑर्डर देखें</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>अभी कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>The first one appears here as soon as somebody presses Buy Now.</source>
        <translation>जैसे ही कोई “अभी खरीदें” दबाएगा, पहला ऑर्डर यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>OutOfServiceView</name>
    <message>
        <source>Please call the staff.</source>
        <translation>कृपया स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Live sale</source>
        <translation>चालू सेल</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>फ़्लैश सेल</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>ऑडिट रिकॉर्ड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Pay with your phone</source>
        <translation>अपने फ़ोन से भुगतान करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>भुगतान कर दिया</translation>
    </message>
    <message>
        <source>Staff: confirm here</source>
        <translation>स्टाफ़: यहाँ पुष्टि करें</translation>
    </message>
    <message>
        <source>One is kept for you while you pay.</source>
        <translation>भुगतान के दौरान एक आपके लिए रखा है।</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay.</source>
        <translation>भुगतान के दौरान {count} आपके लिए रखे हैं।</translation>
    </message>
    <message>
        <source>A code appears here. Scan it with any UPI app.</source>
        <translation>यहाँ QR कोड दिखेगा। किसी भी UPI ऐप से स्कैन करें।</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>भुगतान के बाद ही स्टॉक घटता है।</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>भुगतान के लिए स्कैन करें</translation>
    </message>
    <message>
        <source>Waiting for your payment.</source>
        <translation>आपके भुगतान का इंतज़ार है।</translation>
    </message>
    <message>
        <source>You can cancel at any time. It costs nothing.</source>
        <translation>आप कभी भी रद्द कर सकते हैं। कोई शुल्क नहीं।</translation>
    </message>
    <message>
        <source>Pay Now · {amount}</source>
        <translation>अभी भुगतान करें · {amount}</translation>
    </message>
    <message>
        <source>Free again in {clock}</source>
        <translation>{clock} में फिर मिलेगा</translation>
    </message>
</context>
<context>
    <name>PaymentFlow</name>
    <message>
        <source>Looking for your payment</source>
        <translation>आपका भुगतान देख रहे हैं</translation>
    </message>
    <message>
        <source>Your payment has not reached us yet. One more moment, please.</source>
        <translation>आपका भुगतान अभी हम तक नहीं पहुँचा। कृपया थोड़ा और रुकें।</translation>
    </message>
    <message>
        <source>Somebody of the shop is coming to look. Your order: {number}</source>
        <translation>दुकान से कोई देखने आ रहा है। आपका ऑर्डर: {number}</translation>
    </message>
    <message>
        <source>No money has come yet. Please look at your payment app, or scan again.</source>
        <translation>अभी पैसा नहीं आया। कृपया अपना पेमेंट ऐप देखें, या फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>Someone is paying for the last one, free again in about {time}.</source>
        <translation>आखिरी पीस कोई खरीद रहा है, करीब {time} में फिर मिल सकता है।</translation>
    </message>
    <message>
        <source>It is free now. Press Pay Now.</source>
        <translation>अब यह मिल सकता है। “अभी भुगतान करें” दबाएँ।</translation>
    </message>
    <message>
        <source>We could not reach the bank. Your payment is not lost; please call the staff.</source>
        <translation>बैंक से संपर्क नहीं हो पाया। आपका पैसा सुरक्षित है; कृपया स्टाफ़ को बुलाएँ।</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation>भुगतान तक एक आपके लिए रखा है</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay</source>
        <translation>भुगतान तक {count} आपके लिए रखे हैं</translation>
    </message>
    <message>
        <source>Code to pay {amount} to {name}</source>
        <translation>{name} को {amount} देने का QR कोड</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद चाहिए</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>The code is yours until the ring closes.</source>
        <translation>घेरा पूरा होने तक यह कोड आपका है।</translation>
    </message>
    <message>
        <source>One is kept for you until the ring closes.</source>
        <translation>घेरा पूरा होने तक एक आपके लिए रखा है।</translation>
    </message>
    <message>
        <source>{count} are kept for you until the ring closes.</source>
        <translation>घेरा पूरा होने तक {count} आपके लिए रखे हैं।</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>{count} typed</source>
        <translation>{count} अंक भरे</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation>कृपया इसे भरें।</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>That is too little.</source>
        <translation>यह बहुत कम है।</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>यह बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>Rupees, such as 1299 or 12.50, please.</source>
        <translation>कृपया रुपये लिखें, जैसे 1299 या 12.50।</translation>
    </message>
    <message>
        <source>A whole number such as 25, please.</source>
        <translation>कृपया पूरी संख्या लिखें, जैसे 25।</translation>
    </message>
    <message>
        <source>A rate in percent such as 18 or 0.25, please.</source>
        <translation>कृपया प्रतिशत में दर लिखें, जैसे 18 या 0.25।</translation>
    </message>
    <message>
        <source>There is one with this already.</source>
        <translation>यह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>There is none with this.</source>
        <translation>ऐसा कोई नहीं है।</translation>
    </message>
    <message>
        <source>The clocks go forward then: this time does not come. Another one, please.</source>
        <translation>उस दिन घड़ी आगे की जाती है: यह समय आएगा ही नहीं। कृपया दूसरा समय दें।</translation>
    </message>
    <message>
        <source>That is over already. A time to come, please.</source>
        <translation>वह समय बीत चुका है। कृपया आगे का समय दें।</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>यह शुरू होने से पहले ही खत्म हो जाएगी।</translation>
    </message>
    <message>
        <source>The sale has opened: its opening stays as it was.</source>
        <translation>सेल शुरू हो चुकी है: उसके शुरू होने का समय वही रहेगा।</translation>
    </message>
    <message>
        <source>This sale is over. Copy it to sell again.</source>
        <translation>यह सेल खत्म हो चुकी है। फिर बेचने के लिए इसकी कॉपी बनाएँ।</translation>
    </message>
    <message>
        <source>Also in another sale at that time: {detail}.</source>
        <translation>उस समय दूसरी सेल में भी है: {detail}।</translation>
    </message>
    <message>
        <source>It was ordered in this sale. Snooze it instead.</source>
        <translation>इस सेल में इसका ऑर्डर हो चुका है। हटाने के बजाय इसे कुछ देर रोकें।</translation>
    </message>
    <message>
        <source>{detail} are sold already.</source>
        <translation>{detail} पहले ही बिक चुके हैं।</translation>
    </message>
    <message>
        <source>This file cannot be read or written. {detail}</source>
        <translation>यह फ़ाइल पढ़ी या लिखी नहीं जा रही। {detail}</translation>
    </message>
    <message>
        <source>A date such as 2026-11-08, please.</source>
        <translation>कृपया तारीख लिखें, जैसे 2026-11-08।</translation>
    </message>
    <message>
        <source>That is too much or too little.</source>
        <translation>यह बहुत ज़्यादा या बहुत कम है।</translation>
    </message>
    <message>
        <source>A UPI address such as shop@bank, please.</source>
        <translation>कृपया UPI ID लिखें, जैसे shop@bank।</translation>
    </message>
    <message>
        <source>Four digits, or nothing, please.</source>
        <translation>कृपया 4 अंक लिखें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 letters and digits. Please check them.</source>
        <translation>GSTIN में 15 अक्षर और अंक होते हैं। कृपया उन्हें जाँचें।</translation>
    </message>
    <message>
        <source>Please choose a time zone.</source>
        <translation>कृपया समय क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Shorter than the time until the kiosk asks, please.</source>
        <translation>कृपया इसे कियोस्क के पूछने तक के समय से कम रखें।</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>कृपया कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>With a UPI address payments are real. Choose who confirms them, or clear the address.</source>
        <translation>UPI ID होने पर भुगतान असली होते हैं। चुनें कि पुष्टि कौन करेगा, या UPI ID मिटाएँ।</translation>
    </message>
    <message>
        <source>One to eight letters and digits, please.</source>
        <translation>कृपया 1 से 8 अक्षर और अंक लिखें।</translation>
    </message>
    <message>
        <source>That is no address of such a printer.</source>
        <translation>यह ऐसे प्रिंटर का पता नहीं है।</translation>
    </message>
    <message>
        <source>No folder of this name can be written to.</source>
        <translation>इस नाम के किसी फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Needed for real payments.</source>
        <translation>असली भुगतान के लिए ज़रूरी।</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN में 4 से 8 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Another one, please.</source>
        <translation>इसे तो कोई भी सबसे पहले आज़माएगा। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>That is not the PIN you have now.</source>
        <translation>यह आपका अभी का PIN नहीं है।</translation>
    </message>
    <message>
        <source>These two PINs differ. Once more, please.</source>
        <translation>ये दोनों PIN अलग हैं। कृपया एक बार फिर लिखें।</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>कृपया बैंक के रेफ़रेंस के 12 अंक लिखें।</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, / and -, please.</source>
        <translation>कृपया 40 तक अक्षर, अंक, / और - लिखें।</translation>
    </message>
    <message>
        <source>There is one with this already: {detail}.</source>
        <translation>यह पहले से मौजूद है: {detail}।</translation>
    </message>
    <message>
        <source>At most {detail}.</source>
        <translation>ज़्यादा से ज़्यादा {detail}।</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation>40 तक अक्षर, अंक, बिंदु, डैश और अंडरस्कोर; पहले अक्षर या अंक।</translation>
    </message>
    <message>
        <source>Up to 32 Latin letters, digits and signs, please.</source>
        <translation>कृपया 32 तक अंग्रेज़ी अक्षर, अंक और चिह्न लिखें।</translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation>आखिरी अंक बाकी अंकों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>An HSN code has 4, 6 or 8 digits.</source>
        <translation>HSN कोड में 4, 6 या 8 अंक होते हैं।</translation>
    </message>
    <message>
        <source>It is on offer for {detail}, so not less than that.</source>
        <translation>यह ऑफ़र में {detail} का है, इसलिए इससे कम नहीं।</translation>
    </message>
    <message>
        <source>It stands there already: {detail}.</source>
        <translation>यह पहले से लिखा है: {detail}।</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>इस बीच किसी ने इसे बदल दिया।</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>यह नहीं मिला।</translation>
    </message>
    <message>
        <source>That is too many: {detail}.</source>
        <translation>यह बहुत ज़्यादा है: {detail}।</translation>
    </message>
    <message>
        <source>This cannot be read. {detail}</source>
        <translation>यह पढ़ा नहीं जा रहा। {detail}</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>एक उद्धरण चिह्न (&quot;) बंद नहीं है।</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is a link or no file at all.</source>
        <translation>यह लिंक है, या फ़ाइल ही नहीं है।</translation>
    </message>
    <message>
        <source>A picture must be beside the list, without a folder.</source>
        <translation>फ़ोटो सूची के साथ ही हो, किसी फ़ोल्डर में नहीं।</translation>
    </message>
    <message>
        <source>A whole PNG, JPEG, WEBP or GIF picture, please.</source>
        <translation>कृपया पूरी PNG, JPEG, WEBP या GIF फ़ोटो दें।</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>कार्ड देखें</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>प्रोडक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation>फिर से बेचें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>बिक्री बंद करें</translation>
    </message>
    <message>
        <source>PNG, JPEG, WEBP or GIF. A plain ground looks best.</source>
        <translation>PNG, JPEG, WEBP या GIF। सादा बैकग्राउंड सबसे अच्छा दिखता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>As shoppers see it</source>
        <translation>ग्राहक को ऐसा दिखेगा</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Its own short code; it stays.</source>
        <translation>इसका अपना छोटा कोड; यह नहीं बदलता।</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>लिखें या स्कैन करें।</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation>दाम और टैक्स</translation>
    </message>
    <message>
        <source>List price in rupees</source>
        <translation>मूल दाम रुपयों में</translation>
    </message>
    <message>
        <source>GST rate in percent</source>
        <translation>GST दर प्रतिशत में</translation>
    </message>
    <message>
        <source>HSN code</source>
        <translation>HSN कोड</translation>
    </message>
    <message>
        <source>4, 6 or 8 digits.</source>
        <translation>4, 6 या 8 अंक।</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>From here on shoppers read how few are left.</source>
        <translation>इतने रह जाने पर ग्राहकों को दिखता है कि कितने कम बचे हैं।</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>कम होने की सीमा</translation>
    </message>
</context>
<context>
    <name>ProductFormFlow</name>
    <message>
        <source>This product is not there any more.</source>
        <translation>यह प्रोडक्ट अब नहीं है।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>सेव किए बिना बाहर जाएँ?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>आपने जो लिखा है, वह मिट जाएगा।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} सेव हो गया।</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} जुड़ गया।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>दूसरी</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>आपकी</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>It leaves every sale at once. Whoever is paying for it now still gets it. Its stock and its history stay, and you can put it back.</source>
        <translation>यह हर सेल से तुरंत हट जाएगा। जो अभी इसका भुगतान कर रहे हैं, उन्हें यह मिलेगा। इसका स्टॉक और पुराना रिकॉर्ड रहेगा, और आप इसे फिर बेच सकते हैं।</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>{name} की बिक्री बंद करें?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>बिक्री बंद करें</translation>
    </message>
    <message>
        <source>{name} can be sold again.</source>
        <translation>{name} की बिक्री फिर हो सकती है।</translation>
    </message>
    <message>
        <source>{name} is withdrawn. {count} are paying for it and still get it.</source>
        <translation>{name} की बिक्री बंद हुई। जो {count} इसका भुगतान कर रहे हैं, उन्हें यह मिलेगा।</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} की बिक्री बंद हुई।</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Offers</source>
        <translation>ऑफ़र</translation>
    </message>
</context>
<context>
    <name>ProductListFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} प्रोडक्ट</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 प्रोडक्ट</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No name, SKU, barcode or category has “{words}” in it.</source>
        <translation>किसी नाम, SKU, बारकोड या श्रेणी में “{words}” नहीं है।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>किसी का स्टॉक कम नहीं है</translation>
    </message>
    <message>
        <source>A product that you withdraw is kept here, and can be put back.</source>
        <translation>जिस प्रोडक्ट की बिक्री आप बंद करते हैं, वह यहाँ रहता है और फिर बेचा जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>कोई बंद प्रोडक्ट नहीं</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a spreadsheet.</source>
        <translation>पहला प्रोडक्ट जोड़ें, या स्प्रेडशीट की सूची इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>प्रोडक्ट जोड़ें</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>अभी कोई प्रोडक्ट नहीं</translation>
    </message>
    <message>
        <source>A list for a spreadsheet, which this shop or another one can import again. With pictures, those that were chosen here lie beside it.</source>
        <translation>स्प्रेडशीट के लिए सूची, जिसे यह या कोई दूसरी दुकान फिर इंपोर्ट कर सकती है। “फ़ोटो के साथ” चुनने पर यहाँ चुनी गई फ़ोटो भी उसके साथ रहती हैं।</translation>
    </message>
    <message>
        <source>The list alone</source>
        <translation>सिर्फ़ सूची</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>फ़ोटो के साथ</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>प्रोडक्ट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>सूची कहाँ रखनी है?</translation>
    </message>
    <message>
        <source>There are too many lists of today here. Please choose another folder.</source>
        <translation>यहाँ आज की बहुत सारी सूचियाँ हैं। कृपया कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Exporting products</source>
        <translation>प्रोडक्ट एक्सपोर्ट हो रहे हैं</translation>
    </message>
    <message>
        <source>{count} products are in {file}.</source>
        <translation>{count} प्रोडक्ट {file} में हैं।</translation>
    </message>
</context>
<context>
    <name>ProductListView</name>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>खोजें या स्कैन करें</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सभी प्रोडक्ट</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>कम बचे</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>बिक्री बंद</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>प्रोडक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>मूल दाम</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>भुगतान में</translation>
    </message>
</context>
<context>
    <name>ProductPickSheet</name>
    <message>
        <source>Which products?</source>
        <translation>कौन से प्रोडक्ट?</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>नाम, SKU या बारकोड</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>मूल दाम</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
</context>
<context>
    <name>ProductsFlow</name>
    <message>
        <source>This offer is limited for each shopper: your mobile number, please.</source>
        <translation>इसकी हर ग्राहक के लिए सीमा है: कृपया मोबाइल नंबर दें।</translation>
    </message>
    <message>
        <source>{name} is free again. Be quick.</source>
        <translation>{name} फिर मिल रहा है। जल्दी करें।</translation>
    </message>
    <message>
        <source>{name} has sold out.</source>
        <translation>{name} बिक गया।</translation>
    </message>
</context>
<context>
    <name>ProductsFooter</name>
    <message>
        <source>Text size</source>
        <translation>अक्षर का आकार</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>भुगतान के बाद ही स्टॉक घटता है।</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद चाहिए</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>भाषा: {name}</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>“{text}” से कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Show every offer</source>
        <translation>सभी ऑफ़र देखें</translation>
    </message>
    <message>
        <source>There is no sale right now.</source>
        <translation>अभी कोई सेल नहीं है।</translation>
    </message>
    <message>
        <source>Please look in again soon.</source>
        <translation>कृपया थोड़ी देर में फिर देखें।</translation>
    </message>
    <message>
        <source>Nothing is on offer yet.</source>
        <translation>अभी कोई ऑफ़र नहीं है।</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>कोई ऑफ़र नहीं मिला</translation>
    </message>
    <message>
        <source>1 offer matches</source>
        <translation>1 ऑफ़र मिला</translation>
    </message>
    <message>
        <source>{count} offers match</source>
        <translation>{count} ऑफ़र मिले</translation>
    </message>
    <message>
        <source>That is all of it.</source>
        <translation>बस इतना ही।</translation>
    </message>
    <message>
        <source>That is the whole sale.
{count} offers.</source>
        <translation>सेल में इतना ही है।
{count} ऑफ़र।</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>रोका जा रहा है। कुछ नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>डेमो: असली पैसे का लेन-देन नहीं होता</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>फ़्लैश सेल</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Test page</source>
        <translation>टेस्ट पेज</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>The line above goes from side to side.</source>
        <translation>ऊपर की लाइन एक किनारे से दूसरे किनारे तक जाती है।</translation>
    </message>
    <message>
        <source>GSTIN {number}</source>
        <translation>GSTIN {number}</translation>
    </message>
    <message>
        <source>State code {code}</source>
        <translation>राज्य कोड {code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>DEMO: nobody has paid, this is no receipt.</source>
        <translation>डेमो: किसी ने भुगतान नहीं किया, यह रसीद नहीं है।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>मूल दाम {price}</translation>
    </message>
    <message>
        <source>HSN {code}</source>
        <translation>HSN {code}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>आपकी बचत</translation>
    </message>
    <message>
        <source>The prices include GST.</source>
        <translation>दामों में GST शामिल है।</translation>
    </message>
    <message>
        <source>Taxable value at {rate} %</source>
        <translation>{rate} % पर टैक्स योग्य मूल्य</translation>
    </message>
    <message>
        <source>Paid by UPI</source>
        <translation>UPI से भुगतान</translation>
    </message>
    <message>
        <source>Bank reference (RRN)</source>
        <translation>बैंक रेफ़रेंस (RRN)</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>रिफ़ंड {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>रेफ़रेंस</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>टैक्स इनवॉइस</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>बिल ऑफ़ सप्लाई</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>The money is on its way back.</source>
        <translation>पैसा वापस आ रहा है।</translation>
    </message>
    <message>
        <source>The bank has been asked to send it.</source>
        <translation>बैंक को पैसा भेजने के लिए कहा गया है।</translation>
    </message>
    <message>
        <source>The shop still has to send it.</source>
        <translation>दुकान को पैसा भेजना अभी बाकी है।</translation>
    </message>
</context>
<context>
    <name>ReceiptBox</name>
    <message>
        <source>Scan to keep your receipt</source>
        <translation>रसीद रखने के लिए स्कैन करें</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसीद छापें</translation>
    </message>
</context>
<context>
    <name>ReceiptFlow</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>आपकी रसीद छप रही है।</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>कृपया अपनी रसीद लें।</translation>
    </message>
    <message>
        <source>Your receipt waits. Please show the order {number}.</source>
        <translation>आपकी रसीद अभी रुकी है। कृपया ऑर्डर {number} दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>RefundSheets</name>
    <message>
        <source>Refund {number}: {amount}</source>
        <translation>रिफ़ंड {number}: {amount}</translation>
    </message>
    <message>
        <source>The money is out</source>
        <translation>पैसा भेज दिया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Paid under</source>
        <translation>भुगतान का रेफ़रेंस</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>रेफ़रेंस</translation>
    </message>
    <message>
        <source>Reference of the money that went out</source>
        <translation>भेजे गए पैसे का रेफ़रेंस</translation>
    </message>
    <message>
        <source>From the bank or the payment app: letters, digits, / and -.</source>
        <translation>बैंक या पेमेंट ऐप से: अक्षर, अंक, / और -।</translation>
    </message>
    <message>
        <source>The bank was told, not out yet</source>
        <translation>बैंक को बताया, पैसा अभी नहीं गया</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>नहीं हो पाया</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>ऑर्डर देखें</translation>
    </message>
    <message>
        <source>{amount} fits no order</source>
        <translation>{amount} किसी ऑर्डर से मेल नहीं</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>निपट गया</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>किससे आया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>इसका क्या किया गया?</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s own list for whose it is, and give it back.</source>
        <translation>बैंक की अपनी सूची में देखें कि यह किसका है, और उसे लौटाएँ।</translation>
    </message>
</context>
<context>
    <name>RefundsFlow</name>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>{count} · {amount}</source>
        <translation>{count} · {amount}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Done, last 30 days</source>
        <translation>पूरे हुए, पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Fits no order: {count}</source>
        <translation>बिना ऑर्डर: {count}</translation>
    </message>
    <message>
        <source>Nothing was given back in the last 30 days</source>
        <translation>पिछले 30 दिनों में कुछ नहीं लौटाया गया</translation>
    </message>
    <message>
        <source>What you mark as done is kept here.</source>
        <translation>जिसे आप पूरा बताते हैं, वह यहाँ रहता है।</translation>
    </message>
    <message>
        <source>All money has its order</source>
        <translation>हर रकम का ऑर्डर है</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>कुछ लौटाना नहीं है</translation>
    </message>
    <message>
        <source>When somebody pays too late, too much or twice, it appears here. To give back part of an order, open it under Orders.</source>
        <translation>जब कोई देर से, ज़्यादा या दो बार भुगतान करता है, तो वह यहाँ दिखता है। किसी ऑर्डर का कुछ हिस्सा लौटाना हो तो उसे “ऑर्डर” में खोलें।</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>दर्ज हो गया।</translation>
    </message>
    <message>
        <source>Check amount</source>
        <translation>रकम जाँचें</translation>
    </message>
    <message>
        <source>It fits no order</source>
        <translation>किसी ऑर्डर से मेल नहीं</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} का भुगतान हुआ</translation>
    </message>
    <message>
        <source>you saved {amount}</source>
        <translation>आपने {amount} बचाए</translation>
    </message>
    <message>
        <source>{amount} too much came in: refund {number}</source>
        <translation>{amount} ज़्यादा आए: रिफ़ंड {number}</translation>
    </message>
    <message>
        <source>Paid. It is yours.</source>
        <translation>भुगतान हो गया। यह आपका है।</translation>
    </message>
    <message>
        <source>Show this number at the counter to collect your {name}.</source>
        <translation>अपना {name} लेने के लिए यह नंबर काउंटर पर दिखाएँ।</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Someone else was faster.</source>
        <translation>कोई और आपसे पहले ले गया।</translation>
    </message>
    <message>
        <source>The payment came after the time was up.</source>
        <translation>भुगतान समय पूरा होने के बाद आया।</translation>
    </message>
    <message>
        <source>You already have as many as one shopper may buy.</source>
        <translation>एक ग्राहक जितने ले सकता है, आप ले चुके हैं।</translation>
    </message>
    <message>
        <source>This order could not be completed.</source>
        <translation>यह ऑर्डर पूरा नहीं हो पाया।</translation>
    </message>
    <message>
        <source>Your {amount} come back to you.</source>
        <translation>आपके {amount} आपको वापस मिलेंगे।</translation>
    </message>
    <message>
        <source>Please keep this number.</source>
        <translation>कृपया यह नंबर संभालकर रखें।</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>The staff see this refund too and will send it on its way.</source>
        <translation>स्टाफ़ को भी यह रिफ़ंड दिखता है और वे इसे भेजेंगे।</translation>
    </message>
    <message>
        <source>The amount does not match.</source>
        <translation>रकम मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>{amount} came in, the price is {price}. All of it comes back to you.</source>
        <translation>{amount} आए, दाम {price} है। पूरी रकम आपको वापस मिलेगी।</translation>
    </message>
    <message>
        <source>Please show this number to the staff.</source>
        <translation>कृपया यह नंबर स्टाफ़ को दिखाएँ।</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>समय पूरा हो गया।</translation>
    </message>
    <message>
        <source>The code has closed. Nothing was charged if you have not paid.</source>
        <translation>कोड बंद हो गया है। अगर आपने भुगतान नहीं किया, तो कोई पैसा नहीं कटा।</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द हो गया।</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf, and nothing was charged.</source>
        <translation>स्टॉक से कुछ नहीं घटा, और कोई पैसा नहीं कटा।</translation>
    </message>
    <message>
        <source>The staff took it off sale a moment ago. Nothing was charged to you.</source>
        <translation>स्टाफ़ ने अभी-अभी इसकी बिक्री रोकी है। आपसे कोई पैसा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>It has just sold out.</source>
        <translation>यह अभी-अभी बिक गया।</translation>
    </message>
    <message>
        <source>The sale is not open now.</source>
        <translation>सेल अभी चालू नहीं है।</translation>
    </message>
    <message>
        <source>Someone paid for the last one a moment ago. Nothing was charged to you.</source>
        <translation>आखिरी पीस का भुगतान अभी किसी और ने किया। आपसे कोई पैसा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>It was paused or has closed meanwhile. Nothing was charged to you.</source>
        <translation>सेल इस बीच रुक गई या खत्म हो गई। आपसे कोई पैसा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Paid already? Your money is not lost: tell the staff the order {number}.</source>
        <translation>भुगतान कर चुके हैं? आपका पैसा सुरक्षित है: स्टाफ़ को ऑर्डर {number} बताएँ।</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Back to the sale · {seconds}</source>
        <translation>वापस सेल पर · {seconds}</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>वापस सेल पर</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left: {clock}</source>
        <translation>बचा समय: {clock}</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Flash sales</source>
        <translation>फ़्लैश सेल</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation>सेल सेव करें</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ऑफ़र</translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add the products of this sale.</source>
        <translation>अभी कोई ऑफ़र नहीं है। इस सेल के प्रोडक्ट जोड़ें।</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>प्रोडक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shoppers see it on every screen.</source>
        <translation>ग्राहक इसे हर स्क्रीन पर देखते हैं।</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>खत्म</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>मूल दाम</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>सेल का दाम</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (बिक्री बंद)</translation>
    </message>
</context>
<context>
    <name>SaleFormFlow</name>
    <message>
        <source>A new sale</source>
        <translation>नई सेल</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} और दूसरे</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>अभी कोई ऑफ़र नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation>
            <numerusform>%n की बिक्री बंद है: {names}।</numerusform>
            <numerusform>%n की बिक्री बंद है: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation>
            <numerusform>%n का स्टॉक नहीं है: {names}।</numerusform>
            <numerusform>%n का स्टॉक नहीं है: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation>
            <numerusform>%n का स्टॉक तय नगों से कम है: {names}।</numerusform>
            <numerusform>%n का स्टॉक तय नगों से कम है: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation>
            <numerusform>%n की फ़ोटो नहीं है: {names}।</numerusform>
            <numerusform>%n की फ़ोटो नहीं है: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation>
            <numerusform>%n पर छूट नहीं है: {names}।</numerusform>
            <numerusform>%n पर छूट नहीं है: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is in this sale already.</source>
        <translation>{name} पहले से इस सेल में है।</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} जुड़ गया।</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>सेल सेव हो गई।</translation>
    </message>
    <message>
        <source>Somebody else has changed this sale meanwhile. Go back, open it again, and look at what it is now.</source>
        <translation>इस बीच किसी और ने यह सेल बदल दी है। वापस जाएँ, इसे फिर खोलें और देखें कि अब यह कैसी है।</translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation>{name} की कॉपी</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} हटाएँ?</translation>
    </message>
    <message>
        <source>Nobody has ordered in it. It is gone for good.</source>
        <translation>इसमें किसी ने ऑर्डर नहीं किया है। यह हमेशा के लिए हट जाएगी।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} हटा दी गई।</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>सेव किए बिना बाहर जाएँ?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>इस पेज पर आपने जो लिखा है, वह मिट जाएगा।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n सेल</numerusform>
            <numerusform>%n सेल</numerusform>
        </translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>कोई सेल तय नहीं है</translation>
    </message>
    <message>
        <source>A flash sale has a name, an opening and a closing, and products at a price.</source>
        <translation>फ़्लैश सेल का एक नाम होता है, शुरू और खत्म होने का समय, और तय दाम पर प्रोडक्ट।</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>सेल तय करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी है</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>खत्म</translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Flash sales</source>
        <translation>फ़्लैश सेल</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>सेल तय करें</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>सेल</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>खत्म</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ऑफ़र</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिके</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>One thing at a time: first finish here, then scan the next product.</source>
        <translation>एक बार में एक काम: पहले यहाँ पूरा करें, फिर अगला प्रोडक्ट स्कैन करें।</translation>
    </message>
    <message>
        <source>Say who you are first, then scan.</source>
        <translation>पहले बताएँ कि आप कौन हैं, फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>We do not know this barcode.</source>
        <translation>हम इस बारकोड को नहीं पहचानते।</translation>
    </message>
    <message>
        <source>{name} is not part of this sale.</source>
        <translation>{name} इस सेल में नहीं है।</translation>
    </message>
    <message>
        <source>This barcode cannot be used here.</source>
        <translation>यह बारकोड यहाँ काम नहीं आता।</translation>
    </message>
    <message>
        <source>Open Products or Stock, then scan.</source>
        <translation>“प्रोडक्ट” या “स्टॉक” खोलें, फिर स्कैन करें।</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>{shop} · Kiosk {kiosk}</source>
        <translation>{shop} · कियोस्क {kiosk}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>खोजें या स्कैन करें</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Only {count} left. Please choose fewer.</source>
        <translation>सिर्फ़ {count} बचे हैं। कृपया कम चुनें।</translation>
    </message>
    <message>
        <source>Up to {count} for each shopper, and you have yours.</source>
        <translation>हर ग्राहक को {count} तक, और आप अपने ले चुके हैं।</translation>
    </message>
    <message>
        <source>Too many tries. Locked until {time}.</source>
        <translation>बहुत बार कोशिश हुई। {time} तक बंद है।</translation>
    </message>
    <message>
        <source>This reference was given before: it paid for order {number}.</source>
        <translation>यह रेफ़रेंस पहले दिया जा चुका है: इससे ऑर्डर {number} का भुगतान हुआ।</translation>
    </message>
    <message>
        <source>Money came for order {number} before. Please look at it first.</source>
        <translation>ऑर्डर {number} के लिए पैसा पहले आ चुका है। कृपया पहले उसे देखें।</translation>
    </message>
    <message>
        <source>Refund {number} is done already, reference {reference}.</source>
        <translation>रिफ़ंड {number} पहले ही हो चुका है, रेफ़रेंस {reference}।</translation>
    </message>
    <message>
        <source>Somebody has just changed refund {number}. Please look again.</source>
        <translation>किसी ने अभी-अभी रिफ़ंड {number} बदला है। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>No money has come for this order: there is no receipt.</source>
        <translation>इस ऑर्डर का पैसा नहीं आया: इसकी रसीद नहीं है।</translation>
    </message>
    <message>
        <source>Please type a name of up to 60 letters.</source>
        <translation>कृपया 60 अक्षरों तक का नाम लिखें।</translation>
    </message>
    <message>
        <source>A mobile number has 10 digits and begins with 6, 7, 8 or 9.</source>
        <translation>मोबाइल नंबर 10 अंकों का होता है और 6, 7, 8 या 9 से शुरू होता है।</translation>
    </message>
    <message>
        <source>This one has just sold out.</source>
        <translation>यह अभी-अभी बिक गया।</translation>
    </message>
    <message>
        <source>The sale is not open at the moment.</source>
        <translation>सेल इस समय चालू नहीं है।</translation>
    </message>
    <message>
        <source>This one is not on sale for the moment.</source>
        <translation>यह इस समय नहीं बिक रहा है।</translation>
    </message>
    <message>
        <source>This offer has ended.</source>
        <translation>यह ऑफ़र खत्म हो गया है।</translation>
    </message>
    <message>
        <source>That is more than one UPI payment can carry. Choose fewer.</source>
        <translation>एक UPI भुगतान में इतनी रकम नहीं जा सकती। कम चुनें।</translation>
    </message>
    <message>
        <source>That name and PIN do not fit. Please try again.</source>
        <translation>नाम और PIN मेल नहीं खाते। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Please look again.</source>
        <translation>इस बीच किसी ने इसे बदल दिया। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>This was done already, with another number. Please look again.</source>
        <translation>यह पहले ही हो चुका है, दूसरी संख्या के साथ। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>There are not that many on hand any more.</source>
        <translation>स्टॉक में अब उतने नहीं हैं।</translation>
    </message>
    <message>
        <source>This name is locked. A manager can let you in again.</source>
        <translation>इस नाम पर रोक लगी है। मैनेजर रोक हटा सकते हैं।</translation>
    </message>
    <message>
        <source>This is for a manager. Please ask one to come.</source>
        <translation>यह मैनेजर का काम है। कृपया उन्हें बुलाएँ।</translation>
    </message>
    <message>
        <source>Somebody has to stay manager. Make another one first.</source>
        <translation>कम से कम एक मैनेजर रहना ज़रूरी है। पहले किसी और को मैनेजर बनाएँ।</translation>
    </message>
    <message>
        <source>This order has changed meanwhile. Please look again.</source>
        <translation>इस बीच यह ऑर्डर बदल गया है। कृपया फिर देखें।</translation>
    </message>
    <message>
        <source>Please look at what was entered.</source>
        <translation>कृपया लिखी हुई बातें देखें।</translation>
    </message>
    <message>
        <source>One moment, it is busy here. Please try again.</source>
        <translation>एक क्षण, अभी भीड़ है। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That did not work. Please call the staff.</source>
        <translation>यह नहीं हो पाया। कृपया स्टाफ़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} दिन</translation>
    </message>
    <message>
        <source>opens in</source>
        <translation>शुरू होने में</translation>
    </message>
    <message>
        <source>closes in</source>
        <translation>खत्म होने में</translation>
    </message>
    <message>
        <source>paused, closes in</source>
        <translation>रुकी है, खत्म होने में</translation>
    </message>
    <message>
        <source>The sale is over</source>
        <translation>सेल खत्म हो गई</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Saved. Each kiosk takes it over as soon as nobody is using it.</source>
        <translation>सेव हो गया। हर कियोस्क खाली होते ही इसे अपना लेगा।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A test page is being printed.</source>
        <translation>टेस्ट पेज छप रहा है।</translation>
    </message>
    <message>
        <source>The test page is printed.</source>
        <translation>टेस्ट पेज छप गया।</translation>
    </message>
    <message>
        <source>Where shall the settings go?</source>
        <translation>सेटिंग कहाँ रखनी है?</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>सेटिंग {file} में है।</translation>
    </message>
    <message>
        <source>Take settings from which file?</source>
        <translation>सेटिंग किस फ़ाइल से लेनी है?</translation>
    </message>
    <message>
        <source>Read. Please look it over, then save.</source>
        <translation>पढ़ ली गई। कृपया देख लें, फिर सेव करें।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Print a test page</source>
        <translation>टेस्ट पेज छापें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Decided by kiosk.toml on this machine.</source>
        <translation>यह इस मशीन की kiosk.toml से तय होता है।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Demo, nobody pays</source>
        <translation>डेमो, भुगतान नहीं</translation>
    </message>
    <message>
        <source>Staff confirm payments</source>
        <translation>स्टाफ़ पुष्टि करेगा</translation>
    </message>
    <message>
        <source>How payments are confirmed</source>
        <translation>भुगतान की पुष्टि कैसे हो</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>दुकान की UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address: personal ones meet limits.</source>
        <translation>मर्चेंट UPI ID: निजी UPI ID पर सीमाएँ होती हैं।</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>ग्राहकों को दिखने वाला नाम</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>जैसा बैंक में है: ग्राहकों से इसे जाँचने को कहा जाता है।</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>मर्चेंट श्रेणी कोड</translation>
    </message>
    <message>
        <source>Four digits from the bank, or nothing.</source>
        <translation>बैंक से मिले 4 अंक, या खाली।</translation>
    </message>
    <message>
        <source>Most that one payment may carry (₹)</source>
        <translation>एक भुगतान की सबसे बड़ी रकम (₹)</translation>
    </message>
    <message>
        <source>Seconds that a code lives</source>
        <translation>कोड कितने सेकंड चले</translation>
    </message>
    <message>
        <source>So long its units are kept: 30 to 3600.</source>
        <translation>तब तक उसके नग रखे रहते हैं: 30 से 3600।</translation>
    </message>
    <message>
        <source>Sell if units are free</source>
        <translation>नग हों तो बेचें</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Money that comes too late</source>
        <translation>देर से आया पैसा</translation>
    </message>
    <message>
        <source>Shoppers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Guests may buy</source>
        <translation>बिना नाम खरीद सकते हैं</translation>
    </message>
    <message>
        <source>Without a name or a mobile number.</source>
        <translation>बिना नाम या मोबाइल नंबर के।</translation>
    </message>
    <message>
        <source>Limit per shopper for new offers</source>
        <translation>नए ऑफ़र में हर ग्राहक की सीमा</translation>
    </message>
    <message>
        <source>0 for none.</source>
        <translation>सीमा न हो तो 0।</translation>
    </message>
    <message>
        <source>Seconds until a shopper is forgotten</source>
        <translation>कितने सेकंड में ग्राहक का लिखा मिटे</translation>
    </message>
    <message>
        <source>Never while a code is on the screen. 60 to 90 are liked.</source>
        <translation>स्क्रीन पर कोड हो तो कभी नहीं। 60 से 90 ठीक रहता है।</translation>
    </message>
    <message>
        <source>Seconds of warning before that</source>
        <translation>उससे पहले कितने सेकंड चेतावनी</translation>
    </message>
    <message>
        <source>Seconds that a result stays</source>
        <translation>नतीजा कितने सेकंड दिखे</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>टैक्स इनवॉइस</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>बिल ऑफ़ सप्लाई</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Round the total to whole rupees</source>
        <translation>कुल रकम पूरे रुपयों में</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>आखिरी लाइन</translation>
    </message>
    <message>
        <source>This kiosk, from its next start on</source>
        <translation>यह कियोस्क, अगली बार चालू होने से</translation>
    </message>
    <message>
        <source>Order numbers begin with it: another one on each machine.</source>
        <translation>ऑर्डर नंबर इससे शुरू होते हैं: हर मशीन पर अलग रखें।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>बटन नीचे</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>एनिमेशन</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>गिनती 1 से।</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Better on another disk. Empty: beside the shop&apos;s data.</source>
        <translation>दूसरी डिस्क पर बेहतर। खाली: दुकान के डेटा के साथ।</translation>
    </message>
    <message>
        <source>Receipt printer of this kiosk, from its next start on</source>
        <translation>इस कियोस्क का रसीद प्रिंटर, अगली बार चालू होने से</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>USB or port</source>
        <translation>USB या पोर्ट</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF फ़ाइलें</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, /dev/usb/lp0 or a folder.</source>
        <translation>जैसे 192.168.1.50, /dev/usb/lp0 या कोई फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>काग़ज़ की चौड़ाई</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>हर रसीद छापें</translation>
    </message>
    <message>
        <source>Otherwise shoppers press a button for it.</source>
        <translation>नहीं तो ग्राहक इसके लिए बटन दबाते हैं।</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>चरण {number} / {count}</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>अपनी दुकान तैयार करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>दुकान खोलें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>आपकी दुकान</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>It stands on every screen and receipt.</source>
        <translation>यह हर स्क्रीन और रसीद पर रहता है।</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Sales open and close by this clock.</source>
        <translation>सेल इसी घड़ी से शुरू और खत्म होती हैं।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>For receipts. It can wait.</source>
        <translation>रसीद के लिए। बाद में भी भर सकते हैं।</translation>
    </message>
    <message>
        <source>How shoppers pay</source>
        <translation>ग्राहक कैसे भुगतान करें</translation>
    </message>
    <message>
        <source>UPI, staff confirm</source>
        <translation>UPI, स्टाफ़ की पुष्टि</translation>
    </message>
    <message>
        <source>Try it out, nobody pays</source>
        <translation>आज़माएँ, भुगतान नहीं</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>इसे सेटिंग में कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>दुकान की UPI ID</translation>
    </message>
    <message>
        <source>A merchant&apos;s address. Leave it empty to try things out.</source>
        <translation>मर्चेंट UPI ID। सिर्फ़ आज़माने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>ग्राहकों को दिखने वाला नाम</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>जैसा बैंक में है: ग्राहकों से इसे जाँचने को कहा जाता है।</translation>
    </message>
    <message>
        <source>Who runs the shop</source>
        <translation>दुकान कौन चलाता है</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>You are the first manager. Others can be added later.</source>
        <translation>आप पहले मैनेजर हैं। दूसरों को बाद में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234.</source>
        <translation>4 से 8 अंक, 1234 नहीं।</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>वही PIN फिर से</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>आप क्या बेचते हैं</translation>
    </message>
    <message>
        <source>Demo products</source>
        <translation>डेमो प्रोडक्ट</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>CSV इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>खाली शुरू करें</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Demo products come with a sale that is open at once. Of your own you need a product and a flash sale: the next screens lead you there.</source>
        <translation>डेमो प्रोडक्ट के साथ एक सेल तुरंत चालू हो जाती है। अपना सामान बेचने के लिए एक प्रोडक्ट और एक फ़्लैश सेल चाहिए: अगली स्क्रीन आपको वहाँ ले जाएँगी।</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SpanButtons</name>
    <message>
        <source>Which day?</source>
        <translation>कौन सा दिन?</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>कौन सा घंटा?</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>कोई भी दिन</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>कोई भी घंटा</translation>
    </message>
    <message>
        <source>{span}, tap to take it back</source>
        <translation>{span}, हटाने के लिए छुएँ</translation>
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
        <translation>12 अंक</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>बैंक का रेफ़रेंस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>पैसा नहीं आया</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>भुगतान की पुष्टि करें</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>दुकान के अपने फ़ोन पर देखें। ग्राहक के फ़ोन पर दिखी तस्वीर कोई सबूत नहीं है।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका PIN</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>अभी तक कोई ऑपरेटर नहीं जोड़ा गया है।</translation>
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
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Choose your name, then your PIN.</source>
        <translation>अपना नाम चुनें, फिर PIN डालें।</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Quantity: {count}</source>
        <translation>मात्रा: {count}</translation>
    </message>
</context>
<context>
    <name>StockFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} प्रोडक्ट</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 प्रोडक्ट</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>सभी प्रोडक्ट देखें</translation>
    </message>
    <message>
        <source>Every product has more units than its limit.</source>
        <translation>हर प्रोडक्ट के नग उसकी सीमा से ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>किसी का स्टॉक कम नहीं है</translation>
    </message>
    <message>
        <source>Nothing that runs low has “{words}” in it.</source>
        <translation>कम बचे प्रोडक्ट में “{words}” वाला कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Add products on the page before, then receive their units here.</source>
        <translation>पिछले पेज पर प्रोडक्ट जोड़ें, फिर उनके नग यहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>यहाँ कोई प्रोडक्ट नहीं</translation>
    </message>
</context>
<context>
    <name>StockItemFlow</name>
    <message>
        <source>Take back {change}</source>
        <translation>{change} वापस लें</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिके</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>नुकसान में गए</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>वापस आया</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>वापस लिया: {what}</translation>
    </message>
    <message>
        <source>Receive units</source>
        <translation>आए नग जोड़ें</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>कितने आए</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>नग जोड़ें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Write off units</source>
        <translation>नुकसान में नग लिखें</translation>
    </message>
    <message>
        <source>They can be sold at once.</source>
        <translation>इन्हें तुरंत बेचा जा सकता है।</translation>
    </message>
    <message>
        <source>Such as an invoice; or nothing.</source>
        <translation>जैसे बिल नंबर; या खाली।</translation>
    </message>
    <message>
        <source>They are not sold any more.</source>
        <translation>अब ये नहीं बिकेंगे।</translation>
    </message>
    <message>
        <source>How many are gone</source>
        <translation>कितने गए</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>नुकसान लिखें</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Such as broken, lost or expired.</source>
        <translation>जैसे टूटा, खोया या तारीख निकल गई।</translation>
    </message>
    <message>
        <source>There should be {units}. Count what lies on the shelf now; what is sold while you count is taken into account.</source>
        <translation>{units} होने चाहिए। शेल्फ़ पर अभी जितने हैं, गिनें; गिनते समय जो बिकेगा, उसका हिसाब अपने आप रखा जाएगा।</translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation>स्टॉक गिनें</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>कितने हैं</translation>
    </message>
    <message>
        <source>Take over the count</source>
        <translation>गिनती मान लें</translation>
    </message>
    <message>
        <source>{change}. There are {units} on hand now.</source>
        <translation>{change}। स्टॉक में अब {units} हैं।</translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>गिनती मिलती है।</translation>
    </message>
    <message>
        <source>Your last step was {change}. A movement the other way is noted.</source>
        <translation>आपका पिछला बदलाव {change} था। इसका उलटा बदलाव लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>वापस लें?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>StockItemView</name>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>भुगतान में</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>कम होने की सीमा</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>नग जोड़ें</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>नुकसान लिखें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>क्या आया और क्या गया</translation>
    </message>
    <message>
        <source>Nothing came or went yet.</source>
        <translation>अभी तक न कुछ आया, न गया।</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>कम बचे</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>काफ़ी हैं</translation>
    </message>
    <message>
        <source>codes on screens</source>
        <translation>स्क्रीन पर कोड</translation>
    </message>
    <message>
        <source>units</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>खोजें या स्कैन करें</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>कम बचे</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सभी प्रोडक्ट</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>प्रोडक्ट</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>सीमा</translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>More</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>ऑडिट रिकॉर्ड</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>नाम, नंबर या शब्द</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>जाँच करें</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Nobody can change this list unnoticed</source>
        <translation>इस सूची को कोई छिपकर नहीं बदल सकता</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Whatever operators do is written down here, with their name.</source>
        <translation>ऑपरेटर जो भी करते हैं, वह उनके नाम के साथ यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>ऑडिट रिकॉर्ड जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>Signed in</source>
        <translation>लॉग इन किया</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation>ऑपरेटर जोड़ा</translation>
    </message>
    <message>
        <source>Renamed an operator</source>
        <translation>ऑपरेटर का नाम बदला</translation>
    </message>
    <message>
        <source>Locked an operator out</source>
        <translation>ऑपरेटर पर रोक लगाई</translation>
    </message>
    <message>
        <source>Let an operator in again</source>
        <translation>ऑपरेटर से रोक हटाई</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>भूमिका बदली</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN बदला</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>पैसा लौटाना है</translation>
    </message>
    <message>
        <source>Told the bank about a refund</source>
        <translation>रिफ़ंड बैंक को बताया</translation>
    </message>
    <message>
        <source>A refund came back</source>
        <translation>रिफ़ंड वापस आया</translation>
    </message>
    <message>
        <source>Tries a refund again</source>
        <translation>रिफ़ंड की फिर कोशिश</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>पैसा लौटाया</translation>
    </message>
    <message>
        <source>Confirmed a payment</source>
        <translation>भुगतान की पुष्टि की</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>देखा: पैसा नहीं आया था</translation>
    </message>
    <message>
        <source>Gave a reference that was used</source>
        <translation>इस्तेमाल हुआ रेफ़रेंस दिया</translation>
    </message>
    <message>
        <source>Settled money without an order</source>
        <translation>बिना ऑर्डर का पैसा निपटाया</translation>
    </message>
    <message>
        <source>Changed the stock</source>
        <translation>स्टॉक बदला</translation>
    </message>
    <message>
        <source>Counted the stock</source>
        <translation>स्टॉक गिना</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>प्रोडक्ट जोड़ा</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>प्रोडक्ट बदला</translation>
    </message>
    <message>
        <source>Withdrew a product</source>
        <translation>प्रोडक्ट की बिक्री बंद की</translation>
    </message>
    <message>
        <source>Put a product back on offer</source>
        <translation>प्रोडक्ट फिर बिक्री में लाया</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>प्रोडक्ट जोड़े</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>प्रोडक्ट इंपोर्ट किए</translation>
    </message>
    <message>
        <source>Exported products</source>
        <translation>प्रोडक्ट एक्सपोर्ट किए</translation>
    </message>
    <message>
        <source>Planned a sale</source>
        <translation>सेल तय की</translation>
    </message>
    <message>
        <source>Changed a sale</source>
        <translation>सेल बदली</translation>
    </message>
    <message>
        <source>Removed a sale</source>
        <translation>सेल हटाई</translation>
    </message>
    <message>
        <source>Paused the sale</source>
        <translation>सेल रोकी</translation>
    </message>
    <message>
        <source>Resumed the sale</source>
        <translation>सेल फिर चलाई</translation>
    </message>
    <message>
        <source>Closed the sale early</source>
        <translation>सेल जल्दी खत्म की</translation>
    </message>
    <message>
        <source>Put an offer to sleep</source>
        <translation>ऑफ़र कुछ देर रोका</translation>
    </message>
    <message>
        <source>Woke an offer</source>
        <translation>ऑफ़र फिर शुरू किया</translation>
    </message>
    <message>
        <source>Exported what was sold</source>
        <translation>बिक्री एक्सपोर्ट की</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>दिन का हिसाब बंद किया</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>सेटिंग बदली</translation>
    </message>
    <message>
        <source>Set the shop up</source>
        <translation>दुकान शुरू की</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>रसीद फिर छापी</translation>
    </message>
    <message>
        <source>Saved a receipt</source>
        <translation>रसीद सेव की</translation>
    </message>
    <message>
        <source>Dropped receipts that waited</source>
        <translation>रुकी हुई रसीदें हटाईं</translation>
    </message>
    <message>
        <source>Went to help a shopper</source>
        <translation>ग्राहक की मदद के लिए गए</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>बैकअप वापस लगाया</translation>
    </message>
    <message>
        <source>{count} events, each as it was written, none missing.</source>
        <translation>{count} एंट्री, हर एक वैसी ही जैसी लिखी गई थी, कोई गायब नहीं।</translation>
    </message>
    <message>
        <source>The audit trail is whole</source>
        <translation>ऑडिट रिकॉर्ड पूरा है</translation>
    </message>
    <message>
        <source>Event {seq} is not what was written, or one before it is missing. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>एंट्री {seq} वैसी नहीं है जैसी लिखी गई थी, या उससे पहले की कोई एंट्री गायब है। आज का बैकअप रखें, और पूछें कि डेटाबेस किसके हाथ में था।</translation>
    </message>
    <message>
        <source>Somebody changed the audit trail</source>
        <translation>किसी ने ऑडिट रिकॉर्ड बदला है</translation>
    </message>
    <message>
        <source>It ends at event {seq}, but {count} were written. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>यह एंट्री {seq} पर खत्म होता है, पर {count} लिखी गई थीं। आज का बैकअप रखें, और पूछें कि डेटाबेस किसके हाथ में था।</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing</source>
        <translation>ऑडिट रिकॉर्ड का अंत गायब है</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>We will be right back.</source>
        <translation>हम अभी लौटते हैं।</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read. Nothing is sold until it can.</source>
        <translation>दुकान का डेटा पढ़ा नहीं जा रहा है। तब तक यहाँ बिक्री बंद है।</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>एक क्षण, कृपया।</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be reached. Nothing is sold until it can be; this kiosk goes on by itself then.</source>
        <translation>दुकान का डेटा अभी नहीं मिल रहा। तब तक कुछ नहीं बिकेगा; मिलते ही यह कियोस्क अपने आप चलने लगेगा।</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of this program.</source>
        <translation>दुकान का डेटा इस प्रोग्राम के नए वर्शन का है।</translation>
    </message>
    <message>
        <source>Something here must be put right before anything is sold.</source>
        <translation>कुछ बेचने से पहले यहाँ कुछ ठीक करना ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>WaitingReceipts</name>
    <message>
        <source>Receipts that wait at kiosk {kiosk}: {count}. {reason}</source>
        <translation>कियोस्क {kiosk} पर रुकी हुई रसीदें: {count}। {reason}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>प्रिंटर जवाब नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>The printer takes nothing more.</source>
        <translation>प्रिंटर और कुछ नहीं ले रहा है।</translation>
    </message>
    <message>
        <source>The printer was gone in the middle of one.</source>
        <translation>एक रसीद के बीच में प्रिंटर से संपर्क टूट गया।</translation>
    </message>
    <message>
        <source>There is no paper in the printer.</source>
        <translation>प्रिंटर में काग़ज़ नहीं है।</translation>
    </message>
    <message>
        <source>The printer is not ready: is its cover open?</source>
        <translation>प्रिंटर तैयार नहीं है: क्या उसका ढक्कन खुला है?</translation>
    </message>
    <message>
        <source>The disk of the folder is full.</source>
        <translation>फ़ोल्डर की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The folder or the port cannot be written.</source>
        <translation>फ़ोल्डर या पोर्ट में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsFlow</name>
    <message>
        <source>The printer is tried again.</source>
        <translation>प्रिंटर की फिर कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>Drop the receipts that wait?</source>
        <translation>रुकी हुई रसीदें हटाएँ?</translation>
    </message>
    <message>
        <source>They are not printed any more. From the order, each can be printed again.</source>
        <translation>वे अब नहीं छपेंगी। हर रसीद उसके ऑर्डर से फिर छापी जा सकती है।</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>रसीदें हटाएँ</translation>
    </message>
    <message>
        <source>Dropped receipts: {count}</source>
        <translation>हटाई गई रसीदें: {count}</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsLine</name>
    <message>
        <source>Try now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>रसीदें हटाएँ</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Somebody is paying for these</source>
        <translation>कोई इनका भुगतान कर रहा है</translation>
    </message>
    <message>
        <source>There are fewer units now than are being paid for. Who pays last gets the money back: {orders}.</source>
        <translation>जितनों का भुगतान हो रहा है, अब उससे कम नग हैं। जो आखिर में भुगतान करेंगे, उन्हें पैसा वापस मिलेगा: {orders}।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Back to the sale</source>
        <translation>वापस सेल पर</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>अभी सेल नहीं है</translation>
    </message>
    <message>
        <source>Please come back soon.</source>
        <translation>कृपया जल्द फिर आएँ।</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>आने के लिए धन्यवाद।</translation>
    </message>
    <message>
        <source>The next sale is being prepared.</source>
        <translation>अगली सेल की तैयारी हो रही है।</translation>
    </message>
    <message>
        <source>{count} offers, up to {percent}% off.</source>
        <translation>{count} ऑफ़र, {percent}% तक छूट।</translation>
    </message>
    <message>
        <source>What you see on the shelf is what is left.</source>
        <translation>जो दिख रहा है, उतना ही बचा है।</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Staff: {hint}</source>
        <translation>स्टाफ़: {hint}</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
</TS>
