<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% छूट</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation>फ़्लैश सेल कियोस्क</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation>आपकी बचत</translation>
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
        <source>Help is wanted here: staff, please come.</source>
        <translation>यहाँ मदद चाहिए: स्टाफ़ कृपया आएँ।</translation>
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
    <name>PinField</name>
    <message>
        <source>{count} typed</source>
        <translation>{count} अंक भरे</translation>
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
        <source>Help is wanted here: staff, please come. Your time waits meanwhile.</source>
        <translation>यहाँ मदद चाहिए: स्टाफ़ कृपया आएँ। तब तक आपका समय रुका है।</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद चाहिए</translation>
    </message>
    <message>
        <source>I am fine now</source>
        <translation>अब ठीक है</translation>
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
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>अभी तक कोई ऑपरेटर नहीं जोड़ा गया है।</translation>
    </message>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>आँकड़े अभी नहीं मिल रहे हैं।</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>कोई सेल तय नहीं है</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>जल्द शुरू</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी है</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>सेल रुकी है। स्क्रीन पर दिख रहे कोड का भुगतान हो सकता है।</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>सेल फिर जारी है।</translation>
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
    <name>StaffTableModel</name>
    <message>
        <source>Product</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>भुगतान में</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिके</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Log out</source>
        <translation>लॉग आउट</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>बिके नग</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>मिली रकम</translation>
    </message>
    <message>
        <source>Paying now</source>
        <translation>अभी भुगतान में</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपके लिए बाकी</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ऑफ़र</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>अभी कोई ऑफ़र नहीं है।</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>कुल {units} में से</translation>
    </message>
    <message>
        <source>in this sale</source>
        <translation>इस सेल में</translation>
    </message>
    <message>
        <source>codes on screen</source>
        <translation>स्क्रीन पर कोड</translation>
    </message>
    <message>
        <source>refund or check</source>
        <translation>रिफ़ंड या जाँच</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>सेल फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>सेल रोकें</translation>
    </message>
    <message>
        <source>Nobody can start to pay now. Codes that are on screens stay good.</source>
        <translation>अभी कोई नया भुगतान शुरू नहीं हो सकता। स्क्रीन पर दिख रहे कोड चलते रहेंगे।</translation>
    </message>
    <message>
        <source>A pause stops new payments. Codes that are on screens stay good.</source>
        <translation>रोकने पर नए भुगतान बंद हो जाते हैं। स्क्रीन पर दिख रहे कोड चलते रहेंगे।</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>बंद करने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क बंद करें</translation>
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
</TS>
