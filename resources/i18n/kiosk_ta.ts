<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% தள்ளுபடி</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>தீர்ந்தது</translation>
    </message>
    <message>
        <source>{left} left · {paying} paying</source>
        <translation>{left} மீதம் · {paying} முன்பதிவு</translation>
    </message>
    <message>
        <source>{left} left, {paying} being paid for</source>
        <translation>{left} மீதம், {paying} வாங்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>கடைசி ஒன்று</translation>
    </message>
    <message>
        <source>Only {left} left</source>
        <translation>{left} மட்டுமே</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} மீதம்</translation>
    </message>
    <message>
        <source>being paid for</source>
        <translation>ஒருவர் வாங்குகிறார்</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>ஒருவர் வாங்குகிறார்</translation>
    </message>
    <message>
        <source>Free any moment</source>
        <translation>விரைவில் கிடைக்கலாம்</translation>
    </message>
    <message>
        <source>Being paid · {clock}</source>
        <translation>வாங்குகிறார் · {clock}</translation>
    </message>
    <message>
        <source>Being paid · free in {clock}</source>
        <translation>வாங்குகிறார் · {clock}</translation>
    </message>
    <message>
        <source>being paid for, free in about {clock}</source>
        <translation>ஒருவர் வாங்குகிறார், சுமார் {clock} நிமிடத்தில் கிடைக்கலாம்</translation>
    </message>
    <message>
        <source>Buy Now</source>
        <translation>இப்போதே வாங்க</translation>
    </message>
    <message>
        <source>We will tell you</source>
        <translation>தகவல் தருவோம்</translation>
    </message>
    <message>
        <source>Tell me when free</source>
        <translation>தகவல் தரவும்</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>விரைவில்</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>விற்பனை நிறுத்தம்</translation>
    </message>
    <message>
        <source>Sale over</source>
        <translation>விற்பனை முடிந்தது</translation>
    </message>
    <message>
        <source>{price} rupees</source>
        <translation>{price} ரூபாய்</translation>
    </message>
    <message>
        <source>{n} percent off</source>
        <translation>{n} சதவீதம் தள்ளுபடி</translation>
    </message>
    <message>
        <source>{facts}. {button}.</source>
        <translation>{facts}. {button}.</translation>
    </message>
</context>
<context>
    <name>CountdownTiles</name>
    <message>
        <source>days</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>நிமிடம்</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>நொடி</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Your name or mobile number</source>
        <translation>பெயர் அல்லது மொபைல் எண்</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ஊழியர்</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>பெயரின்றித் தொடர</translation>
    </message>
    <message>
        <source>Start shopping</source>
        <translation>வாங்கத் தொடங்க</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Still there?</source>
        <translation>இங்கே இருக்கிறீர்களா?</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>இருக்கிறேன்</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in one second.</source>
        <translation>நீங்கள் உள்ளிட்டவை 1 நொடியில் அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Everything you entered is cleared in {seconds} seconds.</source>
        <translation>நீங்கள் உள்ளிட்டவை {seconds} நொடிகளில் அழிக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>எல்லாம் அழிக்க</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>எண்கள்</translation>
    </message>
    <message>
        <source>space</source>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>ஓர் எழுத்தை அழிக்க</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>We will be right back.</source>
        <translation>சிறிது நேரத்தில் வருகிறோம்.</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>ஏதோ ஒன்று சரியாக இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>ஆர்டர் {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flash sale kiosk</source>
        <translation>ஃபிளாஷ் சேல் கியோஸ்க்</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation>உங்கள் சேமிப்பு</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>செலுத்த</translation>
    </message>
    <message>
        <source>Open any UPI app and scan.</source>
        <translation>ஏதேனும் ஒரு UPI ஆப்பில் ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>Check the name:</source>
        <translation>பெயரைச் சரிபார்க்கவும்:</translation>
    </message>
    <message>
        <source>Pay. This screen goes on by itself.</source>
        <translation>பணம் செலுத்தவும். இந்தத் திரை தானாக மாறும்.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>எத்தனை</translation>
    </message>
    <message>
        <source>1 unit · list price</source>
        <translation>1 பொருள் · அசல் விலை</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 பொருள்</translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation>{count} பொருட்கள் · அசல் விலை</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} பொருட்கள்</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>விற்பனை விலை</translation>
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
        <translation>ஊழியரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Pay with your phone</source>
        <translation>உங்கள் போனில் பணம் செலுத்தவும்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>I have paid</source>
        <translation>செலுத்திவிட்டேன்</translation>
    </message>
    <message>
        <source>One is kept for you while you pay.</source>
        <translation>செலுத்தும் வரை ஒன்று உங்களுக்காக இருக்கும்.</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay.</source>
        <translation>செலுத்தும் வரை {count} உங்களுக்காக இருக்கும்.</translation>
    </message>
    <message>
        <source>A code appears here. Scan it with any UPI app.</source>
        <translation>இங்கே QR வரும். UPI ஆப்பில் ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>பணம் செலுத்திய பிறகே இருப்பு குறையும்.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>ஸ்கேன் செய்து செலுத்தவும்</translation>
    </message>
    <message>
        <source>Waiting for your payment.</source>
        <translation>உங்கள் பணத்துக்காகக் காத்திருக்கிறோம்.</translation>
    </message>
    <message>
        <source>You can cancel at any time. It costs nothing.</source>
        <translation>எப்போது வேண்டுமானாலும் ரத்து செய்யலாம். கட்டணம் இல்லை.</translation>
    </message>
    <message>
        <source>Pay Now · {amount}</source>
        <translation>பணம் செலுத்த · {amount}</translation>
    </message>
    <message>
        <source>Free again in {clock}</source>
        <translation>{clock} நிமிடத்தில் கிடைக்கும்</translation>
    </message>
</context>
<context>
    <name>PaymentFlow</name>
    <message>
        <source>Looking for your payment</source>
        <translation>உங்கள் பணத்தைத் தேடுகிறோம்</translation>
    </message>
    <message>
        <source>Your payment has not reached us yet. One more moment, please.</source>
        <translation>உங்கள் பணம் இன்னும் எங்களுக்கு வரவில்லை. சற்று நேரம் காத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation>இங்கே உதவி தேவை: ஊழியர் வரவும்.</translation>
    </message>
    <message>
        <source>Someone is paying for the last one, free again in about {time}.</source>
        <translation>கடைசியை ஒருவர் வாங்குகிறார்; {time} நிமிடத்தில் கிடைக்கலாம்.</translation>
    </message>
    <message>
        <source>It is free now. Press Pay Now.</source>
        <translation>இப்போது கிடைக்கிறது. “பணம் செலுத்த” என்பதை அழுத்தவும்.</translation>
    </message>
    <message>
        <source>We could not reach the bank. Your payment is not lost; please call the staff.</source>
        <translation>வங்கியைத் தொடர்புகொள்ள முடியவில்லை. உங்கள் பணம் பாதுகாப்பாக உள்ளது; ஊழியரை அழைக்கவும்.</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation>செலுத்தும் வரை ஒன்று உங்களுக்கே</translation>
    </message>
    <message>
        <source>{count} are kept for you while you pay</source>
        <translation>செலுத்தும் வரை {count} உங்களுக்கே</translation>
    </message>
    <message>
        <source>Code to pay {amount} to {name}</source>
        <translation>{name}: {amount} செலுத்த QR</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>உதவி தேவை</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>The code is yours until the ring closes.</source>
        <translation>வளையம் முடியும் வரை இந்த QR உங்களுடையது.</translation>
    </message>
    <message>
        <source>One is kept for you until the ring closes.</source>
        <translation>வளையம் முடியும் வரை ஒன்று உங்களுக்காக இருக்கும்.</translation>
    </message>
    <message>
        <source>{count} are kept for you until the ring closes.</source>
        <translation>வளையம் முடியும் வரை {count} உங்களுக்காக இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>{count} typed</source>
        <translation>{count} இலக்கம் உள்ளிடப்பட்டது</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Offers</source>
        <translation>சலுகைகள்</translation>
    </message>
</context>
<context>
    <name>ProductsFlow</name>
    <message>
        <source>This offer is limited for each shopper: your mobile number, please.</source>
        <translation>இதற்கு ஒருவருக்கு வரம்பு உண்டு: மொபைல் எண் தேவை.</translation>
    </message>
    <message>
        <source>{name} is free again. Be quick.</source>
        <translation>{name} மீண்டும் கிடைக்கிறது. விரைந்து வாங்கவும்.</translation>
    </message>
    <message>
        <source>{name} has sold out.</source>
        <translation>{name} தீர்ந்துவிட்டது.</translation>
    </message>
</context>
<context>
    <name>ProductsFooter</name>
    <message>
        <source>Text size</source>
        <translation>எழுத்து அளவு</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf until you have paid.</source>
        <translation>பணம் செலுத்திய பிறகே இருப்பு குறையும்.</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come. Your time waits meanwhile.</source>
        <translation>இங்கே உதவி தேவை: ஊழியர் வரவும். அதுவரை உங்கள் நேரம் ஓடாது.</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>உதவி தேவை</translation>
    </message>
    <message>
        <source>I am fine now</source>
        <translation>இப்போது சரி</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>மொழி: {name}</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>“{text}” எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Show every offer</source>
        <translation>எல்லாச் சலுகைகளும்</translation>
    </message>
    <message>
        <source>There is no sale right now.</source>
        <translation>இப்போது விற்பனை இல்லை.</translation>
    </message>
    <message>
        <source>Please look in again soon.</source>
        <translation>சிறிது நேரத்தில் மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Nothing is on offer yet.</source>
        <translation>இன்னும் சலுகைகள் இல்லை.</translation>
    </message>
    <message>
        <source>No offer matches</source>
        <translation>பொருந்தும் சலுகை இல்லை</translation>
    </message>
    <message>
        <source>1 offer matches</source>
        <translation>1 சலுகை</translation>
    </message>
    <message>
        <source>{count} offers match</source>
        <translation>{count} சலுகைகள்</translation>
    </message>
    <message>
        <source>That is all of it.</source>
        <translation>இவ்வளவுதான்.</translation>
    </message>
    <message>
        <source>That is the whole sale.
{count} offers.</source>
        <translation>விற்பனையில் இவ்வளவுதான்.
{count} சலுகைகள்.</translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Demo: no real money moves</source>
        <translation>டெமோ: உண்மையான பணம் செலுத்தப்படாது</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>ஃபிளாஷ் சேல்</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>you saved {amount}</source>
        <translation>{amount} சேமித்தீர்கள்</translation>
    </message>
    <message>
        <source>{amount} too much came in: refund {number}</source>
        <translation>{amount} கூடுதலாக வந்தது: ரீஃபண்ட் {number}</translation>
    </message>
    <message>
        <source>Paid. It is yours.</source>
        <translation>பணம் கிடைத்தது. நன்றி.</translation>
    </message>
    <message>
        <source>Show this number at the counter to collect your {name}.</source>
        <translation>உங்கள் {name} பெற இந்த எண்ணை கவுண்டரில் காட்டவும்.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>Someone else was faster.</source>
        <translation>வேறொருவர் முந்திவிட்டார்.</translation>
    </message>
    <message>
        <source>The payment came after the time was up.</source>
        <translation>நேரம் முடிந்த பிறகு பணம் வந்தது.</translation>
    </message>
    <message>
        <source>You already have as many as one shopper may buy.</source>
        <translation>ஒருவர் வாங்கக்கூடிய அளவை நீங்கள் வாங்கிவிட்டீர்கள்.</translation>
    </message>
    <message>
        <source>This order could not be completed.</source>
        <translation>இந்த ஆர்டரை முடிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Your {amount} come back to you.</source>
        <translation>உங்கள் {amount} திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>Please keep this number.</source>
        <translation>இந்த எண்ணை வைத்துக்கொள்ளவும்.</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>ரீஃபண்ட்</translation>
    </message>
    <message>
        <source>The staff see this refund too and will send it on its way.</source>
        <translation>ஊழியரும் இந்த ரீஃபண்டைப் பார்க்கிறார்கள்; பணத்தை அனுப்புவார்கள்.</translation>
    </message>
    <message>
        <source>The amount does not match.</source>
        <translation>தொகை பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>{amount} came in, the price is {price}. All of it comes back to you.</source>
        <translation>{amount} வந்தது, விலை {price}. முழுத் தொகையும் உங்களுக்குத் திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>Please show this number to the staff.</source>
        <translation>இந்த எண்ணை ஊழியரிடம் காட்டவும்.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>நேரம் முடிந்தது.</translation>
    </message>
    <message>
        <source>The code has closed. Nothing was charged if you have not paid.</source>
        <translation>QR முடிந்துவிட்டது. நீங்கள் செலுத்தவில்லை எனில் பணம் எதுவும் எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ரத்து செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing is taken from the shelf, and nothing was charged.</source>
        <translation>இருப்பு குறையவில்லை, பணமும் எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It has just sold out.</source>
        <translation>இது இப்போதுதான் தீர்ந்தது.</translation>
    </message>
    <message>
        <source>The sale is not open now.</source>
        <translation>விற்பனை இப்போது நடக்கவில்லை.</translation>
    </message>
    <message>
        <source>Someone paid for the last one a moment ago. Nothing was charged to you.</source>
        <translation>கடைசி ஒன்றை வேறொருவர் இப்போதுதான் வாங்கினார். உங்களிடம் பணம் எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It was paused or has closed meanwhile. Nothing was charged to you.</source>
        <translation>இதற்கிடையில் விற்பனை நிறுத்தப்பட்டது அல்லது முடிந்தது. உங்களிடம் பணம் எடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Paid already? Your money is not lost: tell the staff the order {number}.</source>
        <translation>ஏற்கெனவே செலுத்திவிட்டீர்களா? உங்கள் பணம் பாதுகாப்பாக உள்ளது: ஊழியரிடம் ஆர்டர் {number} எனச் சொல்லவும்.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>Back to the sale · {seconds}</source>
        <translation>சலுகைகளுக்கு · {seconds}</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>சலுகைகளுக்கு</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Time left: {clock}</source>
        <translation>மீதமுள்ள நேரம்: {clock}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>{shop} · Kiosk {kiosk}</source>
        <translation>{shop} · கியோஸ்க் {kiosk}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>தேடலை அழிக்க</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>தேட / ஸ்கேன்</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Only {count} left. Please choose fewer.</source>
        <translation>{count} மட்டுமே உள்ளது. குறைவாகத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Up to {count} for each shopper, and you have yours.</source>
        <translation>ஒருவருக்கு {count} வரை; உங்கள் பங்கை வாங்கிவிட்டீர்கள்.</translation>
    </message>
    <message>
        <source>Too many tries. Locked until {time}.</source>
        <translation>பலமுறை முயன்றுவிட்டீர்கள். {time} வரை பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Please type a name of up to 60 letters.</source>
        <translation>60 எழுத்துகளுக்குள் ஒரு பெயரை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A mobile number has 10 digits and begins with 6, 7, 8 or 9.</source>
        <translation>மொபைல் எண் 10 இலக்கம் கொண்டது; 6, 7, 8 அல்லது 9 இல் தொடங்கும்.</translation>
    </message>
    <message>
        <source>This one has just sold out.</source>
        <translation>இது இப்போதுதான் தீர்ந்தது.</translation>
    </message>
    <message>
        <source>The sale is not open at the moment.</source>
        <translation>விற்பனை தற்போது நடக்கவில்லை.</translation>
    </message>
    <message>
        <source>This offer has ended.</source>
        <translation>இந்தச் சலுகை முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>That is more than one UPI payment can carry. Choose fewer.</source>
        <translation>ஒரே UPI கட்டணத்தில் இவ்வளவு செலுத்த முடியாது. குறைவாகத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>That name and PIN do not fit. Please try again.</source>
        <translation>பெயரும் PIN-உம் பொருந்தவில்லை. மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>One moment, it is busy here. Please try again.</source>
        <translation>இப்போது நெரிசலாக உள்ளது. சிறிது நேரத்தில் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>That did not work. Please call the staff.</source>
        <translation>அது முடியவில்லை. ஊழியரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} நாட்கள்</translation>
    </message>
    <message>
        <source>opens in</source>
        <translation>தொடங்க இன்னும்</translation>
    </message>
    <message>
        <source>closes in</source>
        <translation>முடிய இன்னும்</translation>
    </message>
    <message>
        <source>paused, closes in</source>
        <translation>நிறுத்தம், முடிய இன்னும்</translation>
    </message>
    <message>
        <source>The sale is over</source>
        <translation>விற்பனை முடிந்தது</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>இன்னும் இயக்குபவர் யாரும் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>விவரங்களை இப்போது படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>இயக்குபவர்</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>விற்பனை எதுவும் திட்டமிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Opens soon</source>
        <translation>விரைவில்</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>விற்பனை நிறுத்தப்பட்டது. திரையில் உள்ள QR-க்குச் செலுத்தலாம்.</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>விற்பனை தொடர்கிறது.</translation>
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
        <translation>உள்நுழைய</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>ஒரு நிமிடம்</translation>
    </message>
    <message>
        <source>Choose your name, then your PIN.</source>
        <translation>உங்கள் பெயரைத் தேர்ந்து, PIN உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ஊழியர்</translation>
    </message>
</context>
<context>
    <name>StaffTableModel</name>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>நிலுவை</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>விற்றது</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Log out</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>விற்ற பொருட்கள்</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Paying now</source>
        <translation>இப்போது செலுத்துவோர்</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>உங்களுக்காக</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>சலுகைகள்</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>இப்போது சலுகைகள் இல்லை.</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>மொத்தம் {units}</translation>
    </message>
    <message>
        <source>in this sale</source>
        <translation>இந்த விற்பனையில்</translation>
    </message>
    <message>
        <source>codes on screen</source>
        <translation>திரையில் உள்ள QR</translation>
    </message>
    <message>
        <source>refund or check</source>
        <translation>ரீஃபண்ட் அல்லது சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>விற்பனையைத் தொடர</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>விற்பனையை நிறுத்த</translation>
    </message>
    <message>
        <source>Nobody can start to pay now. Codes that are on screens stay good.</source>
        <translation>இப்போது புதிதாகப் பணம் செலுத்த முடியாது. திரையில் உள்ள QR செல்லும்.</translation>
    </message>
    <message>
        <source>A pause stops new payments. Codes that are on screens stay good.</source>
        <translation>நிறுத்தினால் புதிதாகப் பணம் செலுத்த முடியாது. திரையில் உள்ள QR செல்லும்.</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>மூட மீண்டும் தொடவும்</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>கியோஸ்கை மூட</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer</source>
        <translation>ஒன்று குறைக்க</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ஒன்று கூட்ட</translation>
    </message>
    <message>
        <source>Quantity: {count}</source>
        <translation>எண்ணிக்கை: {count}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>We will be right back.</source>
        <translation>சிறிது நேரத்தில் வருகிறோம்.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be read. Nothing is sold until it can.</source>
        <translation>கடையின் தரவைப் படிக்க முடியவில்லை. அதுவரை இங்கே விற்பனை இல்லை.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>ஒரு நிமிடம், தயவுசெய்து.</translation>
    </message>
    <message>
        <source>The shop&apos;s data cannot be reached. Nothing is sold until it can be; this kiosk goes on by itself then.</source>
        <translation>கடையின் தரவை இப்போது அடைய முடியவில்லை. அதுவரை எதுவும் விற்கப்படாது; கிடைத்ததும் இந்தக் கியோஸ்க் தானாகவே தொடரும்.</translation>
    </message>
    <message>
        <source>The shop&apos;s data was made by a newer version of this program.</source>
        <translation>கடையின் தரவு இந்த நிரலின் புதிய பதிப்பைச் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>Something here must be put right before anything is sold.</source>
        <translation>விற்பனைக்கு முன் இங்கே ஒன்றைச் சரிசெய்ய வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Back to the sale</source>
        <translation>சலுகைகளுக்கு</translation>
    </message>
    <message>
        <source>No sale yet</source>
        <translation>இப்போது விற்பனை இல்லை</translation>
    </message>
    <message>
        <source>Please come back soon.</source>
        <translation>விரைவில் மீண்டும் வரவும்.</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>வந்தமைக்கு நன்றி.</translation>
    </message>
    <message>
        <source>The next sale is being prepared.</source>
        <translation>அடுத்த விற்பனை தயாராகிறது.</translation>
    </message>
    <message>
        <source>{count} offers, up to {percent}% off.</source>
        <translation>{count} சலுகைகள், {percent}% வரை தள்ளுபடி.</translation>
    </message>
    <message>
        <source>What you see on the shelf is what is left.</source>
        <translation>இங்கே காண்பது மட்டுமே மீதம் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Staff: {hint}</source>
        <translation>ஊழியர்: {hint}</translation>
    </message>
</context>
</TS>
