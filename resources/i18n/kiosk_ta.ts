<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>AccessFlow</name>
    <message>
        <source>Text size, contrast, language, help</source>
        <translation>எழுத்தளவு, வேறுபாடு, மொழி, உதவி</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Reading and help</source>
        <translation>வாசிப்பும் உதவியும்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>அதிக வேறுபாடு</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>கீழே பொத்தான்கள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>உதவி தேவை</translation>
    </message>
</context>
<context>
    <name>AttendedFlow</name>
    <message>
        <source>Order {number}: {amount}</source>
        <translation>ஆர்டர் {number}: {amount}</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>வங்கிக் குறிப்பு எண் 12 இலக்கம் கொண்டது; சரியாக உள்ளிடவும்.</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>தொடங்கத் திரையைத் தொடவும்</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}% தள்ளுபடி</translation>
    </message>
    <message>
        <source>Taking a break</source>
        <translation>இடைநிறுத்தம்</translation>
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
        <translation>விரைவில் வரும்</translation>
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
        <source>Not on sale just now</source>
        <translation>இப்போது கிடைக்காது</translation>
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
    <name>ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Somebody changed this meanwhile</source>
        <translation>இதற்கிடையில் வேறொருவர் இதை மாற்றினார்</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Which one shall it be?</source>
        <translation>நீங்கள் உள்ளிட்டது இன்னும் சேமிக்கப்படவில்லை. எதை வைத்துக்கொள்ள வேண்டும்?</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>உங்களுடையது</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>படிவத்துக்கு</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>அவருடையது</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>என்னுடையது</translation>
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
    <name>DayClose</name>
    <message>
        <source>Since the last close</source>
        <translation>கடந்த கணக்கு முடிப்புக்குப் பின்</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>நாள் கணக்கு {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>செலுத்திய ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>விற்றவை</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>விற்ற தொகை</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>தந்த தள்ளுபடி</translation>
    </message>
    <message>
        <source>Received by {gateway}</source>
        <translation>{gateway} வழி வந்தது</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>மொத்தம் வந்தது</translation>
    </message>
    <message>
        <source>Of that, owed back</source>
        <translation>அதில் திருப்பித் தர வேண்டியது</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>வித்தியாசம்</translation>
    </message>
    <message>
        <source>Sent back to shoppers</source>
        <translation>திருப்பி அனுப்பியது</translation>
    </message>
    <message>
        <source>Units that came back</source>
        <translation>திரும்பி வந்த பொருட்கள்</translation>
    </message>
    <message>
        <source>Still owed to shoppers</source>
        <translation>இன்னும் தர வேண்டியது</translation>
    </message>
    <message>
        <source>Changed by counting</source>
        <translation>எண்ணிப் பார்த்ததில் மாற்றம்</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>இழப்பு</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>முழு ரூபாயாக்கம்</translation>
    </message>
    <message>
        <source>Received earlier, on no sheet before</source>
        <translation>முன்பே பெற்றது, எந்தத் தாளிலும் இல்லை</translation>
    </message>
</context>
<context>
    <name>DayCloseFlow</name>
    <message>
        <source>Close the day?</source>
        <translation>நாள் கணக்கை முடிக்கலாமா?</translation>
    </message>
    <message>
        <source>Everything since the last close goes onto one sheet, which never changes again. The sale goes on meanwhile.</source>
        <translation>கடந்த கணக்கு முடிப்புக்குப் பிந்தைய அனைத்தும் ஒரே தாளில் பதிவாகும்; அது பிறகு மாறாது. விற்பனை தொடர்ந்து நடக்கும்.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>கணக்கை முடிக்க</translation>
    </message>
    <message>
        <source>Day close {number} is done.</source>
        <translation>நாள் கணக்கு {number} முடிந்தது.</translation>
    </message>
    <message>
        <source>{name} closed the day a moment ago.</source>
        <translation>{name} சற்று முன் நாள் கணக்கை முடித்தார்.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>கோப்பை எங்கே சேமிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} என்ற பெயரில் சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>DayCloseView</name>
    <message>
        <source>Day close</source>
        <translation>நாள் கணக்கு</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>All closes</source>
        <translation>முந்தையவை</translation>
    </message>
    <message>
        <source>No day was closed yet. Close the first one when the shop shuts.</source>
        <translation>இன்னும் எந்த நாள் கணக்கும் முடிக்கப்படவில்லை. கடை மூடும்போது முதல் கணக்கை முடிக்கவும்.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>கணக்கை முடிக்க</translation>
    </message>
    <message>
        <source>Back to the open day</source>
        <translation>நடப்புக் கணக்குக்கு</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF சேமிக்க</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV சேமிக்க</translation>
    </message>
    <message>
        <source> · closed by {name}</source>
        <translation> · முடித்தவர் {name}</translation>
    </message>
    <message>
        <source>The money fits what was sold.</source>
        <translation>வந்த பணமும் விற்பனையும் பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>The money does not fit what was sold. Please call whoever cares for it.</source>
        <translation>வந்த பணமும் விற்பனையும் பொருந்தவில்லை. கணக்குப் பார்ப்பவரை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>எவ்வளவு</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>மதிப்பு</translation>
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
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>எதுவரை</translation>
    </message>
    <message>
        <source>By</source>
        <translation>செய்தவர்</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>பணமும் அளவும்</translation>
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
    <name>Figures</name>
    <message>
        <source>{units} sold</source>
        <translation>{units} விற்றது</translation>
    </message>
    <message>
        <source>{name}: {amount}, {units} sold</source>
        <translation>{name}: {amount}, {units} விற்றது</translation>
    </message>
    <message>
        <source>Saw the sale</source>
        <translation>விற்பனை பார்த்தது</translation>
    </message>
    <message>
        <source>Pressed Buy Now</source>
        <translation>வாங்க அழுத்தியது</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>QR பெற்றது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>இந்தக் காலத்தில் எதுவும் விற்கவில்லை.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>தள்ளுபடி</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>மதிப்பு</translation>
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
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>வகைகள்</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>வகை இல்லாதவை</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>மணிநேரம்</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>விற்பனைகள்</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>ஃபிளாஷ் சேல்</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>வரி %</translation>
    </message>
    <message>
        <source>GST by HSN</source>
        <translation>HSN வாரியாக GST</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>பணம்</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>வந்த வழி</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>பண வரவு</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>வரவு</translation>
    </message>
    <message>
        <source>No money came in this time.</source>
        <translation>இந்தக் காலத்தில் பணம் வரவில்லை.</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>விற்றவை</translation>
    </message>
    <message>
        <source>in {orders} orders</source>
        <translation>{orders} ஆர்டர்களில்</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} தள்ளுபடி</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>திருப்பி அனுப்பியது</translation>
    </message>
    <message>
        <source>{amount} still owed</source>
        <translation>தர வேண்டியது {amount}</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>முழு ரூபாயாக்கம்</translation>
    </message>
    <message>
        <source>₹{amount} Cr</source>
        <translation>₹{amount} கோடி</translation>
    </message>
    <message>
        <source>₹{amount} L</source>
        <translation>₹{amount} லட்சம்</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>முடித்தவர் {name}</translation>
    </message>
    <message>
        <source>Money and units</source>
        <translation>பணமும் அளவும்</translation>
    </message>
    <message>
        <source>What</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>எவ்வளவு</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>அச்சிட்டது {when}</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>அதிகம் விற்ற பொருட்கள்</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>பார்ப்பது முதல் செலுத்துவது வரை</translation>
    </message>
</context>
<context>
    <name>FiguresFlow</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>இவ்விற்பனை</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 நாள்</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 நாள்</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>இவ்வாண்டு</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>வேறு நாள்</translation>
    </message>
    <message>
        <source>There is no sale now.</source>
        <translation>இப்போது விற்பனை இல்லை.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>முதல் நாள்</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>கோப்பை எங்கே சேமிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>Writing what was sold</source>
        <translation>விற்றவை எழுதப்படுகின்றன</translation>
    </message>
    <message>
        <source>Writing the figures</source>
        <translation>புள்ளிவிவரம் எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} என்ற பெயரில் சேமிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>புள்ளிவிவரம்</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV சேமிக்க</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF சேமிக்க</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>விற்றவை</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>திருப்பி அனுப்பியது</translation>
    </message>
    <message>
        <source>Visits that bought</source>
        <translation>வாங்கிய வருகைகள்</translation>
    </message>
    <message>
        <source>Best-selling products</source>
        <translation>அதிகம் விற்ற பொருட்கள்</translation>
    </message>
    <message>
        <source>From seeing to paying</source>
        <translation>பார்ப்பது முதல் செலுத்துவது வரை</translation>
    </message>
    <message>
        <source>{paid} of {seen} visits</source>
        <translation>{seen} வருகைகளில் {paid}</translation>
    </message>
    <message>
        <source>Nothing was sold in this time.</source>
        <translation>இந்தக் காலத்தில் எதுவும் விற்கவில்லை.</translation>
    </message>
    <message>
        <source>Nobody was here in this time.</source>
        <translation>இந்தக் காலத்தில் யாரும் வரவில்லை.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>எண்களில்</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>மேல் கோப்புறை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>இதைத் தேர்ந்தெடுக்க</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {why}.</source>
        <translation>இந்தக் கோப்புறையைத் திறக்க முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>There are no folders in here.</source>
        <translation>இதில் கோப்புறைகள் இல்லை.</translation>
    </message>
    <message>
        <source>No file of this kind is in here: {kinds}.</source>
        <translation>இந்த வகைக் கோப்பு இதில் இல்லை: {kinds}.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>I am coming</source>
        <translation>வருகிறேன்</translation>
    </message>
    <message>
        <source>{name} is on the way to {kiosk}, {place}.</source>
        <translation>{name} உதவிக்குச் செல்கிறார்: {kiosk}, {place}.</translation>
    </message>
    <message>
        <source>Help is wanted at {kiosk}, {place}.</source>
        <translation>உதவி தேவை: {kiosk}, {place}.</translation>
    </message>
    <message>
        <source>at the first screen</source>
        <translation>முதல் திரையில்</translation>
    </message>
    <message>
        <source>at the offers</source>
        <translation>சலுகைகளில்</translation>
    </message>
    <message>
        <source>at the payment</source>
        <translation>பணம் செலுத்தும்போது</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>பணம் செலுத்திய பின்</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>கியோஸ்கில்</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>I am fine now</source>
        <translation>இப்போது சரி</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>{name} is coming.</source>
        <translation>{name} வருகிறார்.</translation>
    </message>
    <message>
        <source>The staff have been called.</source>
        <translation>ஊழியர் அழைக்கப்பட்டுள்ளார்.</translation>
    </message>
    <message>
        <source>Help is wanted here: staff, please come.</source>
        <translation>இங்கே உதவி தேவை: ஊழியர் வரவும்.</translation>
    </message>
    <message>
        <source>Your time waits meanwhile.</source>
        <translation>அதுவரை உங்கள் நேரம் குறையாது.</translation>
    </message>
    <message>
        <source>The code stays valid until {time}.</source>
        <translation>இந்த QR {time} வரை செல்லும்.</translation>
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
    <name>ImportFlow</name>
    <message>
        <source>Choose a list of products</source>
        <translation>பொருள் பட்டியலைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>பட்டியல் படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>There are no products in it.</source>
        <translation>இதில் பொருட்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Import {count} products</source>
        <translation>{count} பொருள் இறக்குமதி</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Mend these lines in the list, then choose it again.</source>
        <translation>பட்டியலில் இந்த வரிசைகளைத் திருத்தி, மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>முதல் {count} மட்டும் காட்டப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Read as Western European: save it as UTF-8 if letters look wrong.</source>
        <translation>Western European முறையில் படிக்கப்பட்டது: எழுத்துகள் தவறாகத் தெரிந்தால் UTF-8 ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Columns left out: {names}.</source>
        <translation>விட்டுவிட்ட நெடுவரிசைகள்: {names}.</translation>
    </message>
    <message>
        <source>{count} of them are withdrawn, and stay so.</source>
        <translation>இவற்றில் {count} விலக்கியவை; அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>மாறியது</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>மாற்றமில்லை</translation>
    </message>
    <message>
        <source>{price} · {units} on hand</source>
        <translation>{price} · இருப்பு {units}</translation>
    </message>
    <message>
        <source>The list names {units} units of products that are here already. Sales go on, so their stock is not set to a number. Leave these units out, or receive them as new ones?</source>
        <translation>ஏற்கெனவே உள்ள பொருட்களுக்குப் பட்டியலில் {units} எண்ணிக்கை உள்ளது. விற்பனை நடந்துகொண்டிருப்பதால் இருப்பு அந்த எண்ணுக்கு மாற்றப்படாது. இதை விட்டுவிடலாமா, புதிய வரவாகச் சேர்க்கலாமா?</translation>
    </message>
    <message>
        <source>And the stock?</source>
        <translation>இருப்பு என்ன ஆக வேண்டும்?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>விட்டுவிட</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>வரவில் சேர்க்க</translation>
    </message>
    <message>
        <source>Importing products</source>
        <translation>பொருட்கள் இறக்குமதியாகின்றன</translation>
    </message>
    <message>
        <source>{added} products added, {changed} changed, {units} units received.</source>
        <translation>{added} பொருட்கள் சேர்க்கப்பட்டன, {changed} மாற்றப்பட்டன, வரவு எண்ணிக்கை {units}.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>மாறியது</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>மாறாதவை</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>திருத்த வேண்டியவை</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>பட்டியலின் வரிசைகள்</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>வேறு கோப்பு</translation>
    </message>
    <message>
        <source>products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>all lines fit</source>
        <translation>எல்லா வரிசைகளும் சரி</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>எதுவும் சேர்க்கப்படாது</translation>
    </message>
    <message>
        <source>This list cannot be taken</source>
        <translation>இந்தப் பட்டியலைச் சேர்க்க முடியாது</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>வேறு கோப்பு எடுக்க</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>What</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>உள்ளபடி</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>@#&amp;</source>
        <translation>@#&amp;</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>குறியீடுகள்</translation>
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
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>அடுத்த இடத்துக்குச் செல்ல</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>விசைகளை மறைக்க</translation>
    </message>
    <message>
        <source>Delete one character</source>
        <translation>ஓர் எழுத்தை அழிக்க</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>எழுத்துகள்</translation>
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
    <name>Live</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} நிமி</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ம {minutes} நி</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>தீர்ந்தது</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>not selling</source>
        <translation>தேக்கம்</translation>
    </message>
    <message>
        <source>after close</source>
        <translation>தீராது</translation>
    </message>
    <message>
        <source>{when}: {units} units</source>
        <translation>{when}: {units} விற்றது</translation>
    </message>
    <message>
        <source>now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} நிமி முன்</translation>
    </message>
    <message>
        <source>This minute</source>
        <translation>இந்த நிமிடம்</translation>
    </message>
    <message>
        <source>payments to confirm: {count}</source>
        <translation>உறுதிசெய்ய வேண்டிய வரவு: {count}</translation>
    </message>
    <message>
        <source>refunds: {count}</source>
        <translation>ரீஃபண்ட்: {count}</translation>
    </message>
    <message>
        <source>amounts to check: {count}</source>
        <translation>சரிபார்க்க: {count}</translation>
    </message>
    <message>
        <source>unknown money: {count}</source>
        <translation>ஆர்டர் தெரியாத பணம்: {count}</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>செய்ய எதுவும் இல்லை</translation>
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
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>Close early</source>
        <translation>முன்பே முடிக்க</translation>
    </message>
    <message>
        <source>Resume the sale</source>
        <translation>விற்பனை தொடர</translation>
    </message>
    <message>
        <source>Pause the sale</source>
        <translation>விற்பனை நிறுத்த</translation>
    </message>
    <message>
        <source>Tap again to leave</source>
        <translation>மூட மீண்டும் தொட</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>கியோஸ்கை மூட</translation>
    </message>
</context>
<context>
    <name>LiveFlow</name>
    <message>
        <source>The figures cannot be read at the moment.</source>
        <translation>புள்ளிவிவரத்தை இப்போது படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The sale is paused. Codes on a screen can still be paid.</source>
        <translation>விற்பனை நிறுத்தப்பட்டுள்ளது. திரையில் உள்ள QR-க்கு இன்னும் செலுத்தலாம்.</translation>
    </message>
    <message>
        <source>The sale goes on.</source>
        <translation>விற்பனை தொடர்கிறது.</translation>
    </message>
    <message>
        <source>Close the sale now?</source>
        <translation>விற்பனையை இப்போது முடிக்கலாமா?</translation>
    </message>
    <message>
        <source>Nobody can start to pay any more. Codes that are on screens ({count}) can still be paid. A sale that was closed does not open again.</source>
        <translation>இனி யாரும் புதிதாகப் பணம் செலுத்தத் தொடங்க முடியாது. திரைகளில் உள்ள QR-களுக்கு ({count}) இன்னும் செலுத்தலாம். முடித்த விற்பனையை மீண்டும் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>இப்போதே முடிக்க</translation>
    </message>
    <message>
        <source>The sale is closed.</source>
        <translation>விற்பனை முடிந்தது.</translation>
    </message>
    <message>
        <source>On hand: {on_hand}. Being paid for: {held}. Sold: {sold}.</source>
        <translation>இருப்பு: {on_hand}. வாங்கப்படுகிறது: {held}. விற்றது: {sold}.</translation>
    </message>
    <message>
        <source>It is on a break: shoppers see it, and cannot buy it.</source>
        <translation>இது இடைநிறுத்தப்பட்டுள்ளது: வாங்குபவர்கள் பார்க்கலாம், வாங்க முடியாது.</translation>
    </message>
    <message>
        <source>Put it back on sale</source>
        <translation>மீண்டும் விற்க</translation>
    </message>
    <message>
        <source>On a break, shoppers see it and cannot buy it. Codes on screens can still be paid.</source>
        <translation>இடைநிறுத்தினால் வாங்குபவர்கள் பார்க்கலாம், வாங்க முடியாது. திரைகளில் உள்ள QR-களுக்கு இன்னும் செலுத்தலாம்.</translation>
    </message>
    <message>
        <source>Give it a break</source>
        <translation>இடைநிறுத்த</translation>
    </message>
    <message>
        <source>{name} is on a break.</source>
        <translation>{name} இடைநிறுத்தப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{name} is on sale again.</source>
        <translation>{name} மீண்டும் விற்பனையில் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Units sold</source>
        <translation>விற்றவை</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>கவனிக்க</translation>
    </message>
    <message>
        <source>Offers by time to sell-out</source>
        <translation>சலுகைகள், தீரும் நேரப்படி</translation>
    </message>
    <message>
        <source>Tap an offer to take it off sale for a while.</source>
        <translation>சற்று நேரம் விற்பனையை நிறுத்த, சலுகையைத் தொடவும்.</translation>
    </message>
    <message>
        <source>There are no offers now.</source>
        <translation>இப்போது சலுகைகள் இல்லை.</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>நிமிடத்துக்கு விற்பனை</translation>
    </message>
    <message>
        <source>Codes on screens</source>
        <translation>திரைகளில் உள்ள QR</translation>
    </message>
    <message>
        <source>Nobody is paying just now.</source>
        <translation>இப்போது யாரும் செலுத்தவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sold in the last half hour.</source>
        <translation>கடந்த அரை மணி நேரத்தில் எதுவும் விற்கவில்லை.</translation>
    </message>
    <message>
        <source>of {units} on offer</source>
        <translation>சலுகையில் {units}</translation>
    </message>
    <message>
        <source>{amount} discount given</source>
        <translation>{amount} தள்ளுபடி</translation>
    </message>
    <message>
        <source>{units} / min</source>
        <translation>{units} / நிமி</translation>
    </message>
    <message>
        <source>codes on screens: {count}</source>
        <translation>திரையில் QR: {count}</translation>
    </message>
    <message>
        <source>Shoppers waiting for a free unit: {count}</source>
        <translation>கிடைக்கக் காத்திருப்பவர்கள்: {count}</translation>
    </message>
    <message>
        <source>No shopper is waiting for a free unit.</source>
        <translation>கிடைக்க யாரும் காத்திருக்கவில்லை.</translation>
    </message>
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
        <translation>QR-இல்</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>விற்றது</translation>
    </message>
    <message>
        <source>Sell-out</source>
        <translation>தீரும் நேரம்</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>விற்பனை எதுவும் திட்டமிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Plan the next one under Flash sales.</source>
        <translation>“விற்பனைகள்” பக்கத்தில் அடுத்ததைத் திட்டமிடவும்.</translation>
    </message>
    <message>
        <source>A manager plans the next one.</source>
        <translation>அடுத்ததை மேலாளர் திட்டமிடுவார்.</translation>
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
    <name>MomentSheet</name>
    <message>
        <source>The month before</source>
        <translation>முந்தைய மாதம்</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>அடுத்த மாதம்</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>நிமிடம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>ஏற்க</translation>
    </message>
</context>
<context>
    <name>MoneySheets</name>
    <message>
        <source>Give money back</source>
        <translation>பணம் திருப்பித் தர</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>திருப்பித் தர</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>தொகை (ரூபாயில்)</translation>
    </message>
    <message>
        <source>Empty: what those units cost. At most {amount}.</source>
        <translation>காலியாக விட்டால்: அந்தப் பொருட்களின் விலை. அதிகபட்சம் {amount}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Do the units go back on the shelf?</source>
        <translation>பொருட்கள் மீண்டும் இருப்பில் சேர வேண்டுமா?</translation>
    </message>
    <message>
        <source>While the sale runs they can be bought again at once.</source>
        <translation>விற்பனை நடக்கும்போது அவற்றை உடனே மீண்டும் வாங்கலாம்.</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>{count} இல்</translation>
    </message>
    <message>
        <source>Has the money come?</source>
        <translation>பணம் வந்துவிட்டதா?</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>உறுதிசெய்</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>கேட்ட தொகை</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone or sound box. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>கடையின் சொந்த போனில் அல்லது சவுண்டு பாக்ஸில் பார்க்கவும். வாங்குபவரின் போனில் உள்ள படம் எதற்கும் சான்றல்ல.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>வங்கிக் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>12 digits: RRN, UTR or UPI reference.</source>
        <translation>12 இலக்கம்: RRN, UTR அல்லது UPI குறிப்பு எண்.</translation>
    </message>
    <message>
        <source>Amount in rupees, if it is another one</source>
        <translation>வேறு தொகை எனில் அது (ரூபாயில்)</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>பணம் வரவில்லை</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} காத்திருக்கின்றன</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>List price {price}, {count} on hand, {sold} sold in this sale</source>
        <translation>அசல் விலை {price}, இருப்பு {count}, இந்த விற்பனையில் விற்றது {sold}</translation>
    </message>
    <message>
        <source>Sale price (₹)</source>
        <translation>விற்பனை விலை (₹)</translation>
    </message>
    <message>
        <source>Units in this sale</source>
        <translation>இந்த விற்பனைக்கான அளவு</translation>
    </message>
    <message>
        <source>At most so many are sold at this price.</source>
        <translation>இந்த விலையில் அதிகபட்சம் இவ்வளவுதான் விற்கப்படும்.</translation>
    </message>
    <message>
        <source>Limit per shopper</source>
        <translation>ஒருவருக்கு வரம்பு</translation>
    </message>
    <message>
        <source>Empty for none. With a limit shoppers give a mobile number.</source>
        <translation>வரம்பு இல்லை எனில் காலியாக விடவும். வரம்பு இருந்தால் வாங்குபவர் மொபைல் எண் தர வேண்டும்.</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>{percent} % தள்ளுபடி</translation>
    </message>
    <message>
        <source>Not in this sale</source>
        <translation>இதில் வேண்டாம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>ஏற்க</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் மாறவில்லை.</translation>
    </message>
</context>
<context>
    <name>OfficeFlow</name>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>இயக்குபவர்</translation>
    </message>
    <message>
        <source>Your shop is open. The demo products are on sale at once.</source>
        <translation>உங்கள் கடை திறந்துவிட்டது. டெமோ பொருட்கள் உடனே விற்பனையில் உள்ளன.</translation>
    </message>
    <message>
        <source>Your shop is there. Now import its products.</source>
        <translation>உங்கள் கடை தயார். இப்போது பொருட்களை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Your shop is there. Now add its first product.</source>
        <translation>உங்கள் கடை தயார். இப்போது முதல் பொருளைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>சேமிக்காமல் வெளியேறலாமா?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>இந்தப் பக்கத்தில் உள்ளிட்டவை அழிந்துவிடும்.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>Only a manager can open this.</source>
        <translation>இதை மேலாளர் மட்டுமே திறக்க முடியும்.</translation>
    </message>
</context>
<context>
    <name>OfficeView</name>
    <message>
        <source>Lock</source>
        <translation>பூட்டு</translation>
    </message>
</context>
<context>
    <name>OperatorSheets</name>
    <message>
        <source>Add somebody</source>
        <translation>ஒருவரைச் சேர்க்க</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>புதிய PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>அனுமதிக்க</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>தடுக்க</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN மாற்ற</translation>
    </message>
    <message>
        <source>The PIN you have now</source>
        <translation>இப்போதைய PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 or 0000.</source>
        <translation>4 முதல் 8 இலக்கம்; 1234, 0000 வேண்டாம்.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதையே மீண்டும் ஒருமுறை</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>இயக்குபவர்</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பொறுப்பு</translation>
    </message>
    <message>
        <source>An operator sells, helps and refunds. A manager does everything.</source>
        <translation>இயக்குபவர் விற்பார், உதவுவார், ரீஃபண்ட் தருவார். மேலாளர் எல்லாம் செய்வார்.</translation>
    </message>
</context>
<context>
    <name>OperatorsFlow</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>May</source>
        <translation>அனுமதி</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>இயக்குபவர்</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>என் PIN மாற்ற</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ஒருவரைச் சேர்க்க</translation>
    </message>
    <message>
        <source>{people}, of them managers: {managers}</source>
        <translation>{people} பேர், அவர்களில் மேலாளர்கள்: {managers}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>தடுக்கப்பட்டவர்</translation>
    </message>
    <message>
        <source>Wrong PINs, until {time}</source>
        <translation>தவறான PIN, {time} வரை</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>உள்நுழையலாம்</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A manager can change this. Please ask one.</source>
        <translation>மேலாளர் இதை மாற்றலாம். அவரைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Lock {name} out?</source>
        <translation>தடுக்கலாமா: {name}?</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, at any kiosk, until you let them in again.</source>
        <translation>{name}: நீங்கள் மீண்டும் அனுமதிக்கும் வரை எந்தக் கியோஸ்கிலும் எதுவும் செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>தடுக்க</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name}: புதிய PIN</translation>
    </message>
    <message>
        <source>The new PIN holds from now on.</source>
        <translation>இனி புதிய PIN-ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Sell, help, refund</source>
        <translation>விற்பனை, ரீஃபண்ட்</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>{amount} to give back: refund {number}</source>
        <translation>{amount} திருப்பித் தர வேண்டும்: ரீஃபண்ட் {number}</translation>
    </message>
    <message>
        <source>Order {number} is paid.</source>
        <translation>ஆர்டர் {number}: பணம் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The money is noted. Order {number}: {state}</source>
        <translation>பணம் பதிவானது. ஆர்டர் {number}: {state}</translation>
    </message>
    <message>
        <source>The shopper is led back to the code.</source>
        <translation>வாங்குபவர் மீண்டும் QR-க்கு அழைத்துச் செல்லப்படுகிறார்.</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>ஆர்டர் {number}</translation>
    </message>
    <message>
        <source>Confirm a payment</source>
        <translation>வரவை உறுதிசெய்ய</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>பணம் திருப்பித் தர</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <translation>ரசீதை மீண்டும் அச்சிட</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <translation>ரசீதை PDF ஆகச் சேமிக்க</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>{amount} less than the list price</source>
        <translation>அசல் விலையைவிட {amount} குறைவு</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>முழு ரூபாயாக்கம்</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>வாங்குபவர்</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>பணம் வரவில்லை</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>வாங்கியவை</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>நடந்தவை</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>You save</source>
        <translation>உங்கள் சேமிப்பு</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>முழு ரூபாயாக்கம்</translation>
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
        <translation>1 பொருள் · அசல்</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 பொருள்</translation>
    </message>
    <message>
        <source>{count} units · list price</source>
        <translation>{count} பொருட்கள் · அசல்</translation>
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
    <name>OrderReceipts</name>
    <message>
        <source>Where shall the receipt go?</source>
        <translation>ரசீதை எங்கே சேமிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>ரசீது அச்சாகிறது.</translation>
    </message>
    <message>
        <source>The receipt is in {file}.</source>
        <translation>ரசீது இந்தக் கோப்பில் உள்ளது: {file}.</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Not paid yet</source>
        <translation>செலுத்தவில்லை</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>நேரம் முடிந்தது</translation>
    </message>
    <message>
        <source>Amount to check</source>
        <translation>தொகையைச் சரிபார்க்க</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>திருப்பித் தர வேண்டியது</translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation>பணம் திரும்பியது</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>நிலுவை</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>வங்கியில் உள்ளது</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>Paid, but no unit was left</source>
        <translation>பணம் வந்தது, ஆனால் பொருள் தீர்ந்தது</translation>
    </message>
    <message>
        <source>Paid after the time was over</source>
        <translation>நேரம் முடிந்த பின் செலுத்தியது</translation>
    </message>
    <message>
        <source>Paid late, and above the limit</source>
        <translation>தாமதமாக, வரம்புக்கு மேல் செலுத்தியது</translation>
    </message>
    <message>
        <source>Too little was paid</source>
        <translation>குறைவாகச் செலுத்தியது</translation>
    </message>
    <message>
        <source>Too much was paid</source>
        <translation>அதிகமாகச் செலுத்தியது</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>இருமுறை செலுத்தியது</translation>
    </message>
    <message>
        <source>Given back by the shop</source>
        <translation>கடை திருப்பித் தந்தது</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>பெயரின்றி</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 பொருள்</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} பொருட்கள்</translation>
    </message>
    <message>
        <source>Ordered at kiosk {what}: {units}, {amount}</source>
        <translation>கியோஸ்க் {what}: ஆர்டர் செய்தது {units}, {amount}</translation>
    </message>
    <message>
        <source>Code shown for {amount}</source>
        <translation>{amount}: QR காட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Code shown for {amount}, replaced later</source>
        <translation>{amount}: QR காட்டப்பட்டது, பிறகு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>The shopper says: I have paid</source>
        <translation>வாங்குபவர்: “செலுத்திவிட்டேன்”</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>பார்த்ததில் பணம் வரவில்லை</translation>
    </message>
    <message>
        <source>Reference refused: {what}</source>
        <translation>குறிப்பு எண் ஏற்கப்படவில்லை: {what}</translation>
    </message>
    <message>
        <source>Paid {amount}, reference {what}</source>
        <translation>{amount} செலுத்தியது, குறிப்பு எண் {what}</translation>
    </message>
    <message>
        <source>{units} of {what} left the shelf</source>
        <translation>{what}: {units} இருப்பிலிருந்து சென்றது</translation>
    </message>
    <message>
        <source>The time ran out</source>
        <translation>நேரம் முடிந்தது</translation>
    </message>
    <message>
        <source>{amount} to give back, refund {what}</source>
        <translation>{amount} திருப்பித் தர வேண்டும், ரீஃபண்ட் {what}</translation>
    </message>
    <message>
        <source>{units} of {what} back on the shelf</source>
        <translation>{what}: {units} மீண்டும் இருப்பில் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Refund {what}: the bank was told</source>
        <translation>ரீஃபண்ட் {what}: வங்கிக்குச் சொல்லப்பட்டது</translation>
    </message>
    <message>
        <source>Refund {what}: the money came back to us</source>
        <translation>ரீஃபண்ட் {what}: பணம் நம்மிடமே திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>Refund {what}: to be tried again</source>
        <translation>ரீஃபண்ட் {what}: மீண்டும் முயல வேண்டும்</translation>
    </message>
    <message>
        <source>{amount} given back, reference {what}</source>
        <translation>{amount} திருப்பித் தரப்பட்டது, குறிப்பு எண் {what}</translation>
    </message>
</context>
<context>
    <name>OrdersFlow</name>
    <message>
        <source>Orders</source>
        <translation>ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>Number, mobile, name or reference</source>
        <translation>எண், மொபைல், பெயர் அல்லது குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>வாங்குபவர்</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>செலுத்தவில்லை</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Cancelled or run out</source>
        <translation>ரத்து / நேரம் முடிந்தது</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>பணம் திரும்பியது</translation>
    </message>
    <message>
        <source>Says paid: {count}</source>
        <translation>“செலுத்திவிட்டேன்”: {count}</translation>
    </message>
    <message>
        <source>Please look whether the money came</source>
        <translation>பணம் வந்ததா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>The newest {count}; more further down</source>
        <translation>புதிய {count}; கீழே மேலும் உள்ளன</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 ஆர்டர்</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>பொருந்தும் ஆர்டர் இல்லை</translation>
    </message>
    <message>
        <source>Try the end of the number, the last four digits of the mobile number, or the reference in the shopper&apos;s payment app.</source>
        <translation>எண்ணின் கடைசிப் பகுதி, மொபைல் எண்ணின் கடைசி நான்கு இலக்கம், அல்லது வாங்குபவரின் பேமெண்ட் ஆப்பில் உள்ள குறிப்பு எண்ணைத் தேடிப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>எல்லா ஆர்டர்களும்</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>இன்னும் ஆர்டர்கள் இல்லை</translation>
    </message>
    <message>
        <source>The first one appears here as soon as somebody presses Buy Now.</source>
        <translation>யாரேனும் “இப்போதே வாங்க” என்பதை அழுத்தியதும் முதல் ஆர்டர் இங்கே வரும்.</translation>
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
    <name>Pages</name>
    <message>
        <source>Live sale</source>
        <translation>நேரலை</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ஆர்டர்கள்</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ரீஃபண்ட்</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Flash sales</source>
        <translation>விற்பனைகள்</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>புள்ளிவிவரம்</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>நாள் கணக்கு</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>இயக்குபவர்</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>செயல் பதிவு</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
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
        <source>Staff: confirm here</source>
        <translation>ஊழியர்: உறுதிசெய்ய</translation>
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
        <translation>{clock}-இல் கிடைக்கும்</translation>
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
        <source>Somebody of the shop is coming to look. Your order: {number}</source>
        <translation>கடை ஊழியர் பார்க்க வருகிறார். உங்கள் ஆர்டர்: {number}</translation>
    </message>
    <message>
        <source>No money has come yet. Please look at your payment app, or scan again.</source>
        <translation>பணம் வரவில்லை. பேமெண்ட் ஆப்பைப் பாருங்கள், அல்லது மீண்டும் ஸ்கேன் செய்யுங்கள்.</translation>
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
        <source>Payment</source>
        <translation>பணம் செலுத்தல்</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>One is kept for you while you pay</source>
        <translation>ஒன்று உங்களுக்கே உள்ளது</translation>
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
    <name>PickSheet</name>
    <message>
        <source>Search</source>
        <translation>தேட</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
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
    <name>Problems</name>
    <message>
        <source>Please fill this in.</source>
        <translation>இதை நிரப்பவும்.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>இது மிக நீளம்.</translation>
    </message>
    <message>
        <source>That is too little.</source>
        <translation>இது மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>இது மிக அதிகம்.</translation>
    </message>
    <message>
        <source>Rupees, such as 1299 or 12.50, please.</source>
        <translation>1299 அல்லது 12.50 போல ரூபாயில் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A whole number such as 25, please.</source>
        <translation>25 போல முழு எண்ணை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A rate in percent such as 18 or 0.25, please.</source>
        <translation>18 அல்லது 0.25 போல சதவீதத்தில் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>There is one with this already.</source>
        <translation>இது ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>There is none with this.</source>
        <translation>இப்படி ஒன்று இல்லை.</translation>
    </message>
    <message>
        <source>The clocks go forward then: this time does not come. Another one, please.</source>
        <translation>அப்போது கடிகாரம் முன்னே நகரும்: இந்த நேரம் வராது. வேறு நேரத்தை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>That is over already. A time to come, please.</source>
        <translation>அந்த நேரம் கடந்துவிட்டது. வரவிருக்கும் நேரத்தை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>It would close before it opens.</source>
        <translation>தொடங்கும் முன்பே முடிந்துவிடும்.</translation>
    </message>
    <message>
        <source>The sale has opened: its opening stays as it was.</source>
        <translation>விற்பனை தொடங்கிவிட்டது: தொடக்க நேரம் மாறாது.</translation>
    </message>
    <message>
        <source>This sale is over. Copy it to sell again.</source>
        <translation>இந்த விற்பனை முடிந்தது. மீண்டும் விற்க இதை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Also in another sale at that time: {detail}.</source>
        <translation>அதே நேரத்தில் வேறு விற்பனையிலும் உள்ளது: {detail}.</translation>
    </message>
    <message>
        <source>It was ordered in this sale. Snooze it instead.</source>
        <translation>இந்த விற்பனையில் இதற்கு ஆர்டர் உள்ளது. நீக்காமல் இடைநிறுத்தவும்.</translation>
    </message>
    <message>
        <source>{detail} are sold already.</source>
        <translation>ஏற்கெனவே விற்றது: {detail}.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. {detail}</source>
        <translation>இந்தக் கோப்பைப் படிக்கவோ எழுதவோ முடியவில்லை. {detail}</translation>
    </message>
    <message>
        <source>A date such as 2026-11-08, please.</source>
        <translation>2026-11-08 போல தேதியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>That is too much or too little.</source>
        <translation>இது மிக அதிகம் அல்லது மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>A UPI address such as shop@bank, please.</source>
        <translation>shop@bank போல UPI முகவரியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Four digits, or nothing, please.</source>
        <translation>நான்கு இலக்கம் உள்ளிடவும், அல்லது காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>A GSTIN has 15 letters and digits. Please check them.</source>
        <translation>GSTIN 15 எழுத்துகளும் எண்களும் கொண்டது. சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Please choose a time zone.</source>
        <translation>நேர மண்டலத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Shorter than the time until the kiosk asks, please.</source>
        <translation>கியோஸ்க் கேட்கும் வரையான நேரத்தைவிடக் குறைவாக உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>ஒன்றையாவது தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>With a UPI address payments are real. Choose who confirms them, or clear the address.</source>
        <translation>UPI முகவரி இருந்தால் உண்மையான பணம் செலுத்தப்படும். யார் உறுதிசெய்வார் எனத் தேர்ந்தெடுக்கவும், அல்லது முகவரியை அழிக்கவும்.</translation>
    </message>
    <message>
        <source>One to eight letters and digits, please.</source>
        <translation>1 முதல் 8 எழுத்துகள், எண்களை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>That is no address of such a printer.</source>
        <translation>இது அத்தகைய பிரிண்டரின் முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>No folder of this name can be written to.</source>
        <translation>இந்தப் பெயரில் எழுதக்கூடிய கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>Needed for real payments.</source>
        <translation>உண்மையான பண வரவுக்கு இது தேவை.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN 4 முதல் 8 இலக்கம் கொண்டது.</translation>
    </message>
    <message>
        <source>Anybody would try this one first. Another one, please.</source>
        <translation>யாரும் முதலில் இதைத்தான் முயல்வார்கள். வேறொன்றை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>That is not the PIN you have now.</source>
        <translation>இது உங்கள் இப்போதைய PIN அல்ல.</translation>
    </message>
    <message>
        <source>These two PINs differ. Once more, please.</source>
        <translation>இரண்டு PIN-களும் ஒன்றல்ல. மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference has 12 digits, please.</source>
        <translation>வங்கிக் குறிப்பு எண் 12 இலக்கம் கொண்டது; சரியாக உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, / and -, please.</source>
        <translation>40 வரை எழுத்துகள், எண்கள், / மற்றும் - உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>There is one with this already: {detail}.</source>
        <translation>இது ஏற்கெனவே உள்ளது: {detail}.</translation>
    </message>
    <message>
        <source>At most {detail}.</source>
        <translation>அதிகபட்சம் {detail}.</translation>
    </message>
    <message>
        <source>Up to 40 letters, digits, dots, dashes and underscores; a letter or digit first.</source>
        <translation>40 வரை எழுத்துகள், எண்கள், புள்ளி, கோடு, அடிக்கோடு; முதலில் எழுத்து அல்லது எண்.</translation>
    </message>
    <message>
        <source>Up to 32 Latin letters, digits and signs, please.</source>
        <translation>32 வரை ஆங்கில எழுத்துகள், எண்கள், குறியீடுகளை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others.</source>
        <translation>கடைசி இலக்கம் மற்றவற்றுடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>An HSN code has 4, 6 or 8 digits.</source>
        <translation>HSN குறியீடு 4, 6 அல்லது 8 இலக்கம் கொண்டது.</translation>
    </message>
    <message>
        <source>It is on offer for {detail}, so not less than that.</source>
        <translation>இது {detail} விலைச் சலுகையில் உள்ளது; அதைவிடக் குறைக்க முடியாது.</translation>
    </message>
    <message>
        <source>It stands there already: {detail}.</source>
        <translation>இது ஏற்கெனவே அங்கே உள்ளது: {detail}.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>இதற்கிடையில் வேறொருவர் இதை மாற்றினார்.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>இது விடுபட்டுள்ளது.</translation>
    </message>
    <message>
        <source>That is too many: {detail}.</source>
        <translation>எண்ணிக்கை மிக அதிகம்: {detail}.</translation>
    </message>
    <message>
        <source>This cannot be read. {detail}</source>
        <translation>இதைப் படிக்க முடியவில்லை. {detail}</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>மேற்கோள் குறி மூடப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>அப்படி ஒரு கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>This is a link or no file at all.</source>
        <translation>இது இணைப்பு, அல்லது கோப்பே அல்ல.</translation>
    </message>
    <message>
        <source>A picture must be beside the list, without a folder.</source>
        <translation>படம், கோப்புறை இல்லாமல், பட்டியலுக்கு அருகிலேயே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A whole PNG, JPEG, WEBP or GIF picture, please.</source>
        <translation>முழுமையான PNG, JPEG, WEBP அல்லது GIF படத்தைத் தரவும்.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>படம் தேர்வு</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>படமின்றி</translation>
    </message>
    <message>
        <source>See the card</source>
        <translation>அட்டை பார்க்க</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>பொருள் சேர்க்க</translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation>மீண்டும் விற்க</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>விலக்க</translation>
    </message>
    <message>
        <source>PNG, JPEG, WEBP or GIF. A plain ground looks best.</source>
        <translation>PNG, JPEG, WEBP அல்லது GIF. வெற்றுப் பின்னணி நன்றாக இருக்கும்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>As shoppers see it</source>
        <translation>வாங்குபவருக்குத் தெரிவது</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>பொருள் விவரம்</translation>
    </message>
    <message>
        <source>Its own short code; it stays.</source>
        <translation>இதன் சுருக்கக் குறியீடு; பிறகு மாறாது.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type or scan it.</source>
        <translation>உள்ளிடவும் அல்லது ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>பார்கோடு</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விளக்கம்</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Price and tax</source>
        <translation>விலையும் வரியும்</translation>
    </message>
    <message>
        <source>List price in rupees</source>
        <translation>அசல் விலை (ரூபாயில்)</translation>
    </message>
    <message>
        <source>GST rate in percent</source>
        <translation>GST (சதவீதம்)</translation>
    </message>
    <message>
        <source>HSN code</source>
        <translation>HSN குறியீடு</translation>
    </message>
    <message>
        <source>4, 6 or 8 digits.</source>
        <translation>4, 6 அல்லது 8 இலக்கம்.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>From here on shoppers read how few are left.</source>
        <translation>இந்த அளவிலிருந்து, மீதம் எவ்வளவு என வாங்குபவர்களுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>குறைவு எல்லை</translation>
    </message>
</context>
<context>
    <name>ProductFormFlow</name>
    <message>
        <source>This product is not there any more.</source>
        <translation>இந்தப் பொருள் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>சேமிக்காமல் வெளியேறலாமா?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>நீங்கள் உள்ளிட்டவை அழிந்துவிடும்.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>வேறொன்று</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>உங்களுடையது</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>படம் தேர்வு</translation>
    </message>
    <message>
        <source>It leaves every sale at once. Whoever is paying for it now still gets it. Its stock and its history stay, and you can put it back.</source>
        <translation>இது எல்லா விற்பனைகளிலிருந்தும் உடனே விலகும். இப்போது பணம் செலுத்துபவருக்குக் கிடைக்கும். இதன் இருப்பும் வரலாறும் இருக்கும்; மீண்டும் விற்பனைக்குக் கொண்டுவரலாம்.</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>விலக்கலாமா: {name}?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>விலக்க</translation>
    </message>
    <message>
        <source>{name} can be sold again.</source>
        <translation>{name}: மீண்டும் விற்கலாம்.</translation>
    </message>
    <message>
        <source>{name} is withdrawn. {count} are paying for it and still get it.</source>
        <translation>{name} விலக்கப்பட்டது. {count} பேர் இதற்குச் செலுத்துகிறார்கள்; அவர்களுக்குக் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} விலக்கப்பட்டது.</translation>
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
    <name>ProductListFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} பொருட்கள்</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 பொருள்</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>No name, SKU, barcode or category has “{words}” in it.</source>
        <translation>பெயர், SKU, பார்கோடு, வகை எதிலும் “{words}” இல்லை.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>தேடலை அழிக்க</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>எதுவும் குறைவாக இல்லை</translation>
    </message>
    <message>
        <source>A product that you withdraw is kept here, and can be put back.</source>
        <translation>நீங்கள் விலக்கும் பொருள் இங்கே இருக்கும்; மீண்டும் விற்பனைக்குக் கொண்டுவரலாம்.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>எதுவும் விலக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Add the first one, or import a list from a spreadsheet.</source>
        <translation>முதல் பொருளைச் சேர்க்கவும், அல்லது விரிதாள் பட்டியலை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>பொருள் சேர்க்க</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>இன்னும் பொருட்கள் இல்லை</translation>
    </message>
    <message>
        <source>A list for a spreadsheet, which this shop or another one can import again. With pictures, those that were chosen here lie beside it.</source>
        <translation>இது விரிதாளுக்கான பட்டியல்; இந்தக் கடையோ வேறு கடையோ மீண்டும் இறக்குமதி செய்யலாம். படங்களுடன் எனில், இங்கே தேர்ந்தெடுத்த படங்கள் அதன் அருகில் இருக்கும்.</translation>
    </message>
    <message>
        <source>The list alone</source>
        <translation>பட்டியல் மட்டும்</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>படங்களுடன்</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>பொருட்கள் ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>பட்டியலை எங்கே சேமிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>There are too many lists of today here. Please choose another folder.</source>
        <translation>இன்றைய பட்டியல்கள் இங்கே மிக அதிகம். வேறு கோப்புறையைத் தேர்வு செய்யவும்.</translation>
    </message>
    <message>
        <source>Exporting products</source>
        <translation>பொருட்கள் ஏற்றுமதியாகின்றன</translation>
    </message>
    <message>
        <source>{count} products are in {file}.</source>
        <translation>{count} பொருட்கள் இந்தக் கோப்பில் உள்ளன: {file}.</translation>
    </message>
</context>
<context>
    <name>ProductListView</name>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>தேட / ஸ்கேன்</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>குறைந்தவை</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>விலக்கியவை</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>பொருள் சேர்க்க</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>அசல் ₹</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>QR-இல்</translation>
    </message>
</context>
<context>
    <name>ProductPickSheet</name>
    <message>
        <source>Which products?</source>
        <translation>எந்தப் பொருட்கள்?</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>பெயர், SKU அல்லது பார்கோடு</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>அசல் ₹</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
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
        <source>Call for help</source>
        <translation>உதவி தேவை</translation>
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
    <name>ProgressSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} இல் {done}</translation>
    </message>
    <message>
        <source>Stopping. Nothing is changed.</source>
        <translation>நிறுத்தப்படுகிறது. எதுவும் மாறவில்லை.</translation>
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
    <name>Receipt</name>
    <message>
        <source>Test page</source>
        <translation>சோதனைப் பக்கம்</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>The line above goes from side to side.</source>
        <translation>மேலே உள்ள கோடு ஓரத்திலிருந்து ஓரம் வரை செல்லும்.</translation>
    </message>
    <message>
        <source>GSTIN {number}</source>
        <translation>GSTIN {number}</translation>
    </message>
    <message>
        <source>State code {code}</source>
        <translation>மாநிலக் குறியீடு {code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகல்</translation>
    </message>
    <message>
        <source>DEMO: nobody has paid, this is no receipt.</source>
        <translation>டெமோ: யாரும் பணம் செலுத்தவில்லை, இது ரசீது அல்ல.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>விலைப்பட்டியல்</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>அசல் விலை {price}</translation>
    </message>
    <message>
        <source>HSN {code}</source>
        <translation>HSN {code}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>கூட்டுத்தொகை</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>முழு ரூபாயாக்கம்</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>You saved</source>
        <translation>நீங்கள் சேமித்தது</translation>
    </message>
    <message>
        <source>The prices include GST.</source>
        <translation>விலைகளில் GST அடங்கும்.</translation>
    </message>
    <message>
        <source>Taxable value at {rate} %</source>
        <translation>வரிக்குரிய மதிப்பு, {rate} %</translation>
    </message>
    <message>
        <source>Paid by UPI</source>
        <translation>UPI-இல் செலுத்தியது</translation>
    </message>
    <message>
        <source>Bank reference (RRN)</source>
        <translation>வங்கிக் குறிப்பு எண் (RRN)</translation>
    </message>
    <message>
        <source>Refund {number}</source>
        <translation>ரீஃபண்ட் {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>வரி விலைப்பட்டியல்</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>வழங்கல் பட்டியல்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>The money is on its way back.</source>
        <translation>பணம் திரும்பி வந்துகொண்டிருக்கிறது.</translation>
    </message>
    <message>
        <source>The bank has been asked to send it.</source>
        <translation>பணத்தை அனுப்புமாறு வங்கியிடம் கேட்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The shop still has to send it.</source>
        <translation>கடை இன்னும் பணத்தை அனுப்ப வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>ReceiptBox</name>
    <message>
        <source>Scan to keep your receipt</source>
        <translation>ரசீதை வைத்துக்கொள்ள ஸ்கேன் செய்யவும்</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>ரசீதை அச்சிட</translation>
    </message>
</context>
<context>
    <name>ReceiptFlow</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>உங்கள் ரசீது அச்சாகிறது.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>உங்கள் ரசீதை எடுத்துக்கொள்ளவும்.</translation>
    </message>
    <message>
        <source>Your receipt waits. Please show the order {number}.</source>
        <translation>உங்கள் ரசீது காத்திருக்கிறது. ஆர்டர் {number} எனக் காட்டவும்.</translation>
    </message>
</context>
<context>
    <name>RefundSheets</name>
    <message>
        <source>Refund {number}: {amount}</source>
        <translation>ரீஃபண்ட் {number}: {amount}</translation>
    </message>
    <message>
        <source>The money is out</source>
        <translation>பணம் சென்றது</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ஆர்டர்</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>வாங்குபவர்</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Paid under</source>
        <translation>செலுத்திய குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>பதிவானது</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>திருப்பித் தந்தது</translation>
    </message>
    <message>
        <source>By</source>
        <translation>செய்தவர்</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Reference of the money that went out</source>
        <translation>அனுப்பிய பணத்தின் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>From the bank or the payment app: letters, digits, / and -.</source>
        <translation>வங்கி அல்லது பேமெண்ட் ஆப்பிலிருந்து: எழுத்துகள், எண்கள், / மற்றும் -.</translation>
    </message>
    <message>
        <source>The bank was told, not out yet</source>
        <translation>வங்கிக்குச் சொல்லியாயிற்று</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>முடியவில்லை</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>ஆர்டர் பார்க்க</translation>
    </message>
    <message>
        <source>{amount} fits no order</source>
        <translation>{amount}: பொருந்தும் ஆர்டர் இல்லை</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>தீர்வானது</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>வந்த வழி</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>இதற்கு என்ன செய்யப்பட்டது?</translation>
    </message>
    <message>
        <source>Look in the bank&apos;s own list for whose it is, and give it back.</source>
        <translation>இது யாருடையது என வங்கியின் பட்டியலில் பார்த்து, திருப்பித் தரவும்.</translation>
    </message>
</context>
<context>
    <name>RefundsFlow</name>
    <message>
        <source>Refund</source>
        <translation>ரீஃபண்ட்</translation>
    </message>
    <message>
        <source>For</source>
        <translation>யாருக்கு</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>பதிவானது</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ரீஃபண்ட்</translation>
    </message>
    <message>
        <source>{count} · {amount}</source>
        <translation>{count} · {amount}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>நிலுவை</translation>
    </message>
    <message>
        <source>Done, last 30 days</source>
        <translation>முடிந்தது, கடந்த 30 நாட்கள்</translation>
    </message>
    <message>
        <source>Fits no order: {count}</source>
        <translation>ஆர்டர் தெரியாதவை: {count}</translation>
    </message>
    <message>
        <source>Nothing was given back in the last 30 days</source>
        <translation>கடந்த 30 நாட்களில் எதுவும் திருப்பித் தரப்படவில்லை</translation>
    </message>
    <message>
        <source>What you mark as done is kept here.</source>
        <translation>முடிந்ததாக நீங்கள் குறிப்பவை இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>All money has its order</source>
        <translation>எல்லாப் பணத்துக்கும் ஆர்டர் உள்ளது</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>திருப்பித் தர எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>When somebody pays too late, too much or twice, it appears here. To give back part of an order, open it under Orders.</source>
        <translation>யாரேனும் தாமதமாக, அதிகமாக அல்லது இருமுறை செலுத்தினால், இங்கே வரும். ஆர்டரில் ஒரு பகுதியைத் திருப்பித் தர, அதை “ஆர்டர்கள்” பக்கத்தில் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>பதிவானது.</translation>
    </message>
    <message>
        <source>Check amount</source>
        <translation>தொகை சரிபார்க்க</translation>
    </message>
    <message>
        <source>It fits no order</source>
        <translation>பொருந்தும் ஆர்டர் இல்லை</translation>
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
        <source>The staff took it off sale a moment ago. Nothing was charged to you.</source>
        <translation>ஊழியர் இதைச் சற்று முன் விற்பனையிலிருந்து எடுத்தனர். உங்களிடம் பணம் எடுக்கப்படவில்லை.</translation>
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
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
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
    <name>SaleForm</name>
    <message>
        <source>Flash sales</source>
        <translation>விற்பனைகள்</translation>
    </message>
    <message>
        <source>Save the sale</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>சலுகை</translation>
    </message>
    <message>
        <source>Nothing is offered yet. Add the products of this sale.</source>
        <translation>இன்னும் எதுவும் சலுகையில் இல்லை. இந்த விற்பனையின் பொருட்களைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>பொருள் சேர்க்க</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகல்</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்க</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Shoppers see it on every screen.</source>
        <translation>வாங்குபவர்கள் எல்லாத் திரைகளிலும் பார்ப்பார்கள்.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>அசல் ₹</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>சலுகை ₹</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>கழிவு</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>வரம்பு</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name} (விலக்கியது)</translation>
    </message>
</context>
<context>
    <name>SaleFormFlow</name>
    <message>
        <source>A new sale</source>
        <translation>புதிய விற்பனை</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} மற்றும் பிற</translation>
    </message>
    <message>
        <source>Nothing is offered yet.</source>
        <translation>இன்னும் எதுவும் சலுகையில் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn: {names}.</source>
        <translation>
            <numerusform>%n விலக்கியது: {names}.</numerusform>
            <numerusform>%n விலக்கியவை: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without stock: {names}.</source>
        <translation>
            <numerusform>%n பொருளுக்கு இருப்பு இல்லை: {names}.</numerusform>
            <numerusform>%n பொருட்களுக்கு இருப்பு இல்லை: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with fewer on hand than planned: {names}.</source>
        <translation>
            <numerusform>%n பொருளின் இருப்பு திட்டத்தைவிடக் குறைவு: {names}.</numerusform>
            <numerusform>%n பொருட்களின் இருப்பு திட்டத்தைவிடக் குறைவு: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a picture: {names}.</source>
        <translation>
            <numerusform>%n பொருளுக்குப் படம் இல்லை: {names}.</numerusform>
            <numerusform>%n பொருட்களுக்குப் படம் இல்லை: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a discount: {names}.</source>
        <translation>
            <numerusform>%n பொருளுக்குத் தள்ளுபடி இல்லை: {names}.</numerusform>
            <numerusform>%n பொருட்களுக்குத் தள்ளுபடி இல்லை: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is in this sale already.</source>
        <translation>{name} ஏற்கெனவே இந்த விற்பனையில் உள்ளது.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The sale is saved.</source>
        <translation>விற்பனை சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Somebody else has changed this sale meanwhile. Go back, open it again, and look at what it is now.</source>
        <translation>இதற்கிடையில் வேறொருவர் இந்த விற்பனையை மாற்றினார். திரும்பிச் சென்று, மீண்டும் திறந்து, இப்போதைய நிலையைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>A copy of {name}</source>
        <translation>{name} - நகல்</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>நீக்கலாமா: {name}?</translation>
    </message>
    <message>
        <source>Nobody has ordered in it. It is gone for good.</source>
        <translation>இதில் யாரும் ஆர்டர் செய்யவில்லை. நீக்கினால் மீண்டும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>நீக்க</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>சேமிக்காமல் வெளியேறலாமா?</translation>
    </message>
    <message>
        <source>What you entered on this page is lost.</source>
        <translation>இந்தப் பக்கத்தில் உள்ளிட்டவை அழிந்துவிடும்.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>வெளியேற</translation>
    </message>
</context>
<context>
    <name>SalesFlow</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n விற்பனை</numerusform>
            <numerusform>%n விற்பனைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>No sale is planned</source>
        <translation>விற்பனை எதுவும் திட்டமிடப்படவில்லை</translation>
    </message>
    <message>
        <source>A flash sale has a name, an opening and a closing, and products at a price.</source>
        <translation>ஃபிளாஷ் சேலுக்குப் பெயர், தொடக்கம், முடிவு, விலையுடன் பொருட்கள் தேவை.</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>புதிய விற்பனை</translation>
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
        <source>To come</source>
        <translation>வரும்</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>முடிந்தது</translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Flash sales</source>
        <translation>விற்பனைகள்</translation>
    </message>
    <message>
        <source>Plan a sale</source>
        <translation>புதிய விற்பனை</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>விற்பனை</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>சலுகை</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>விற்றது</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>One thing at a time: first finish here, then scan the next product.</source>
        <translation>ஒவ்வொன்றாக: முதலில் இங்கே முடித்துவிட்டு, அடுத்த பொருளை ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>Say who you are first, then scan.</source>
        <translation>முதலில் நீங்கள் யார் எனச் சொல்லி, பிறகு ஸ்கேன் செய்யவும்.</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>We do not know this barcode.</source>
        <translation>இந்த பார்கோடு எங்களுக்குத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>{name} is not part of this sale.</source>
        <translation>{name} இந்த விற்பனையில் இல்லை.</translation>
    </message>
    <message>
        <source>This barcode cannot be used here.</source>
        <translation>இந்த பார்கோடை இங்கே பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>Open Products or Stock, then scan.</source>
        <translation>“பொருட்கள்” அல்லது “இருப்பு” பக்கத்தைத் திறந்து, பிறகு ஸ்கேன் செய்யவும்.</translation>
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
        <source>This reference was given before: it paid for order {number}.</source>
        <translation>இந்தக் குறிப்பு எண் ஏற்கெனவே தரப்பட்டது: ஆர்டர் {number} இதில் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Money came for order {number} before. Please look at it first.</source>
        <translation>ஆர்டர் {number}: ஏற்கெனவே பணம் வந்துள்ளது. முதலில் அதைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Refund {number} is done already, reference {reference}.</source>
        <translation>ரீஃபண்ட் {number} ஏற்கெனவே முடிந்தது, குறிப்பு எண் {reference}.</translation>
    </message>
    <message>
        <source>Somebody has just changed refund {number}. Please look again.</source>
        <translation>ரீஃபண்ட் {number}: வேறொருவர் இப்போதுதான் மாற்றினார். மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>No money has come for this order: there is no receipt.</source>
        <translation>இந்த ஆர்டருக்குப் பணம் வரவில்லை: அதனால் ரசீது இல்லை.</translation>
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
        <source>This one is not on sale for the moment.</source>
        <translation>இது தற்போது விற்பனையில் இல்லை.</translation>
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
        <source>Somebody changed it meanwhile. Please look again.</source>
        <translation>இதற்கிடையில் வேறொருவர் இதை மாற்றினார். மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>This was done already, with another number. Please look again.</source>
        <translation>இது ஏற்கெனவே வேறு எண்ணுடன் செய்யப்பட்டது. மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>There are not that many on hand any more.</source>
        <translation>அவ்வளவு இப்போது இருப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>This name is locked. A manager can let you in again.</source>
        <translation>இந்தப் பெயர் தடுக்கப்பட்டுள்ளது. மேலாளர் உங்களை மீண்டும் அனுமதிக்கலாம்.</translation>
    </message>
    <message>
        <source>This is for a manager. Please ask one to come.</source>
        <translation>இது மேலாளருக்கானது. ஒரு மேலாளரை வரச் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Somebody has to stay manager. Make another one first.</source>
        <translation>ஒருவராவது மேலாளராக இருக்க வேண்டும். முதலில் வேறொருவரை மேலாளராக்கவும்.</translation>
    </message>
    <message>
        <source>This order has changed meanwhile. Please look again.</source>
        <translation>இதற்கிடையில் இந்த ஆர்டர் மாறிவிட்டது. மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Please look at what was entered.</source>
        <translation>உள்ளிட்டவற்றைச் சரிபார்க்கவும்.</translation>
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
    <name>SettingsFlow</name>
    <message>
        <source>Saved. Each kiosk takes it over as soon as nobody is using it.</source>
        <translation>சேமிக்கப்பட்டது. யாரும் பயன்படுத்தாதபோது ஒவ்வொரு கியோஸ்கும் இதை ஏற்கும்.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>A test page is being printed.</source>
        <translation>சோதனைப் பக்கம் அச்சாகிறது.</translation>
    </message>
    <message>
        <source>The test page is printed.</source>
        <translation>சோதனைப் பக்கம் அச்சாகிவிட்டது.</translation>
    </message>
    <message>
        <source>Where shall the settings go?</source>
        <translation>அமைப்புகளை எங்கே சேமிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>The settings are in {file}.</source>
        <translation>அமைப்புகள் இந்தக் கோப்பில் உள்ளன: {file}.</translation>
    </message>
    <message>
        <source>Take settings from which file?</source>
        <translation>எந்தக் கோப்பிலிருந்து அமைப்புகளை எடுக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>Read. Please look it over, then save.</source>
        <translation>படித்தாயிற்று. சரிபார்த்து, பிறகு சேமிக்கவும்.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Print a test page</source>
        <translation>சோதனைப் பக்கம் அச்சிட</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Decided by kiosk.toml on this machine.</source>
        <translation>இந்தக் கணினியின் kiosk.toml இதை முடிவு செய்கிறது.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>கடை</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>நேர மண்டலம்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>பணம் செலுத்தல்</translation>
    </message>
    <message>
        <source>Demo, nobody pays</source>
        <translation>டெமோ, பணம் இல்லை</translation>
    </message>
    <message>
        <source>Staff confirm payments</source>
        <translation>ஊழியர் உறுதிசெய்வார்</translation>
    </message>
    <message>
        <source>How payments are confirmed</source>
        <translation>பண வரவை உறுதிசெய்யும் முறை</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>கடையின் UPI முகவரி</translation>
    </message>
    <message>
        <source>A merchant&apos;s address: personal ones meet limits.</source>
        <translation>வணிகர் முகவரி: தனிநபர் முகவரிகளுக்கு வரம்பு உண்டு.</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>செலுத்துபவர் காணும் பெயர்</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>வங்கியில் உள்ளபடி: வாங்குபவர்கள் இதைச் சரிபார்ப்பார்கள்.</translation>
    </message>
    <message>
        <source>Merchant category code</source>
        <translation>வணிகர் வகைக் குறியீடு</translation>
    </message>
    <message>
        <source>Four digits from the bank, or nothing.</source>
        <translation>வங்கி தந்த நான்கு இலக்கம், அல்லது காலி.</translation>
    </message>
    <message>
        <source>Most that one payment may carry (₹)</source>
        <translation>ஒருமுறை செலுத்தும் உச்சத் தொகை (₹)</translation>
    </message>
    <message>
        <source>Seconds that a code lives</source>
        <translation>QR செல்லுபடியாகும் நொடிகள்</translation>
    </message>
    <message>
        <source>So long its units are kept: 30 to 3600.</source>
        <translation>அதுவரை பொருள் அவருக்காக இருக்கும்: 30 முதல் 3600.</translation>
    </message>
    <message>
        <source>Sell if units are free</source>
        <translation>இருப்பு இருந்தால் விற்க</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ரீஃபண்ட்</translation>
    </message>
    <message>
        <source>Money that comes too late</source>
        <translation>தாமதமாக வரும் பணம்</translation>
    </message>
    <message>
        <source>Shoppers</source>
        <translation>வாங்குபவர்கள்</translation>
    </message>
    <message>
        <source>Guests may buy</source>
        <translation>பெயரின்றி வாங்கலாம்</translation>
    </message>
    <message>
        <source>Without a name or a mobile number.</source>
        <translation>பெயரோ மொபைல் எண்ணோ இல்லாமல்.</translation>
    </message>
    <message>
        <source>Limit per shopper for new offers</source>
        <translation>புதிய சலுகைகளில் ஒருவருக்கு வரம்பு</translation>
    </message>
    <message>
        <source>0 for none.</source>
        <translation>வரம்பு இல்லை எனில் 0.</translation>
    </message>
    <message>
        <source>Seconds until a shopper is forgotten</source>
        <translation>வாங்குபவர் விவரம் அழிய ஆகும் நொடிகள்</translation>
    </message>
    <message>
        <source>Never while a code is on the screen. 60 to 90 are liked.</source>
        <translation>திரையில் QR உள்ளபோது அழியாது. 60 முதல் 90 ஏற்றது.</translation>
    </message>
    <message>
        <source>Seconds of warning before that</source>
        <translation>அதற்கு முன் எச்சரிக்கை நொடிகள்</translation>
    </message>
    <message>
        <source>Seconds that a result stays</source>
        <translation>முடிவுத் திரை இருக்கும் நொடிகள்</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Tax Invoice</source>
        <translation>வரி விலைப்பட்டியல்</translation>
    </message>
    <message>
        <source>Bill of Supply</source>
        <translation>வழங்கல் பட்டியல்</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Round the total to whole rupees</source>
        <translation>மொத்தத்தை முழு ரூபாயாக்க</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>கடைசி வரி</translation>
    </message>
    <message>
        <source>This kiosk, from its next start on</source>
        <translation>இந்தக் கியோஸ்க், அடுத்து தொடங்கும்போது முதல்</translation>
    </message>
    <message>
        <source>Order numbers begin with it: another one on each machine.</source>
        <translation>ஆர்டர் எண்கள் இதில் தொடங்கும்: ஒவ்வொரு கணினியிலும் வேறு பெயர் வேண்டும்.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>அதிக வேறுபாடு</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>கீழே பொத்தான்கள்</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>அசைவு</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ஒலி</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>முழுத் திரை</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>திரை</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>1 முதல் எண்ணவும்.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>காப்புநகல் கோப்புறை</translation>
    </message>
    <message>
        <source>Better on another disk. Empty: beside the shop&apos;s data.</source>
        <translation>வேறு வட்டில் இருப்பது நல்லது. காலி எனில்: கடையின் தரவுக்கு அருகில்.</translation>
    </message>
    <message>
        <source>Receipt printer of this kiosk, from its next start on</source>
        <translation>இந்தக் கியோஸ்கின் ரசீது பிரிண்டர், அடுத்து தொடங்கும்போது முதல்</translation>
    </message>
    <message>
        <source>None</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>நெட்வொர்க்</translation>
    </message>
    <message>
        <source>USB or port</source>
        <translation>USB / போர்ட்</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF கோப்புகள்</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>பிரிண்டர்</translation>
    </message>
    <message>
        <source>Such as 192.168.1.50, /dev/usb/lp0 or a folder.</source>
        <translation>192.168.1.50, /dev/usb/lp0 அல்லது ஒரு கோப்புறை போன்றது.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>தாளின் அகலம்</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>எல்லா ரசீதும் அச்சிட</translation>
    </message>
    <message>
        <source>Otherwise shoppers press a button for it.</source>
        <translation>இல்லையெனில் வாங்குபவர்கள் அதற்கான பொத்தானை அழுத்துவார்கள்.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>படி {number} / {count}</translation>
    </message>
    <message>
        <source>Set up your shop</source>
        <translation>உங்கள் கடையை அமைக்கவும்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>கடையைத் திறக்க</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>உங்கள் கடை</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>கடையின் பெயர்</translation>
    </message>
    <message>
        <source>It stands on every screen and receipt.</source>
        <translation>எல்லாத் திரைகளிலும் ரசீதுகளிலும் இது இருக்கும்.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>நேர மண்டலம்</translation>
    </message>
    <message>
        <source>Sales open and close by this clock.</source>
        <translation>விற்பனை இந்தக் கடிகாரப்படி தொடங்கி முடியும்.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>For receipts. It can wait.</source>
        <translation>ரசீதுகளுக்கு. பிறகும் தரலாம்.</translation>
    </message>
    <message>
        <source>How shoppers pay</source>
        <translation>வாங்குபவர்கள் செலுத்தும் முறை</translation>
    </message>
    <message>
        <source>UPI, staff confirm</source>
        <translation>UPI, ஊழியர் உறுதி</translation>
    </message>
    <message>
        <source>Try it out, nobody pays</source>
        <translation>சோதனை, பணம் இல்லை</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>பண வரவு</translation>
    </message>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>இதை எப்போது வேண்டுமானாலும் அமைப்புகளில் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>UPI address of the shop</source>
        <translation>கடையின் UPI முகவரி</translation>
    </message>
    <message>
        <source>A merchant&apos;s address. Leave it empty to try things out.</source>
        <translation>வணிகர் முகவரி. சோதித்துப் பார்க்கக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Name that payers see</source>
        <translation>செலுத்துபவர் காணும் பெயர்</translation>
    </message>
    <message>
        <source>As the bank has it: shoppers are asked to check it.</source>
        <translation>வங்கியில் உள்ளபடி: வாங்குபவர்கள் இதைச் சரிபார்ப்பார்கள்.</translation>
    </message>
    <message>
        <source>Who runs the shop</source>
        <translation>கடையை நடத்துபவர்</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>உங்கள் பெயர்</translation>
    </message>
    <message>
        <source>You are the first manager. Others can be added later.</source>
        <translation>நீங்களே முதல் மேலாளர். மற்றவர்களைப் பிறகு சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234.</source>
        <translation>4 முதல் 8 இலக்கம்; 1234 வேண்டாம்.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>அதே PIN மீண்டும்</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>நீங்கள் விற்பவை</translation>
    </message>
    <message>
        <source>Demo products</source>
        <translation>டெமோ பொருட்கள்</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>CSV இறக்குமதி</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>காலியாக</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Demo products come with a sale that is open at once. Of your own you need a product and a flash sale: the next screens lead you there.</source>
        <translation>டெமோ பொருட்களுடன், உடனே திறந்திருக்கும் ஒரு விற்பனையும் வரும். உங்கள் பொருட்கள் எனில், ஒரு பொருளும் ஒரு ஃபிளாஷ் சேலும் தேவை: அடுத்த திரைகள் வழிகாட்டும்.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>SpanButtons</name>
    <message>
        <source>Which day?</source>
        <translation>எந்த நாள்?</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>எந்த மணி?</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>எந்த நாளும்</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>எந்த மணியும்</translation>
    </message>
    <message>
        <source>{span}, tap to take it back</source>
        <translation>{span}, நீக்கத் தொடவும்</translation>
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
        <translation>12 இலக்கம்</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>வங்கிக் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>No money has come</source>
        <translation>பணம் வரவில்லை</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>உறுதிசெய்</translation>
    </message>
    <message>
        <source>Look at the shop&apos;s own phone. A picture on the shopper&apos;s phone proves nothing.</source>
        <translation>கடையின் சொந்த போனில் பார்க்கவும். வாங்குபவரின் போனில் உள்ள படம் எதற்கும் சான்றல்ல.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>உங்கள் PIN</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>No operator has been added yet.</source>
        <translation>இன்னும் இயக்குபவர் யாரும் சேர்க்கப்படவில்லை.</translation>
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
    <name>StockFlow</name>
    <message>
        <source>{count} products</source>
        <translation>{count} பொருட்கள்</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 பொருள்</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>எல்லாப் பொருட்களும்</translation>
    </message>
    <message>
        <source>Every product has more units than its limit.</source>
        <translation>எல்லாப் பொருட்களும் எல்லைக்கு மேல் உள்ளன.</translation>
    </message>
    <message>
        <source>Nothing is running low</source>
        <translation>எதுவும் குறைவாக இல்லை</translation>
    </message>
    <message>
        <source>Nothing that runs low has “{words}” in it.</source>
        <translation>குறைந்தவற்றில் எதிலும் “{words}” இல்லை.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Add products on the page before, then receive their units here.</source>
        <translation>முந்தைய பக்கத்தில் பொருட்களைச் சேர்த்து, அவற்றின் வரவை இங்கே பதியவும்.</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>இங்கே பொருட்கள் இல்லை</translation>
    </message>
</context>
<context>
    <name>StockItemFlow</name>
    <message>
        <source>Take back {change}</source>
        <translation>{change} திரும்பப் பெற</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>வரவு</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>விற்றது</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>எண்ணியது</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>இழப்பு</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>திரும்பப் பெற்றது: {what}</translation>
    </message>
    <message>
        <source>Receive units</source>
        <translation>சரக்கு வரவு</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>வந்தது எவ்வளவு</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>வரவு வைக்க</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Write off units</source>
        <translation>இழப்பைப் பதிய</translation>
    </message>
    <message>
        <source>They can be sold at once.</source>
        <translation>இவற்றை உடனே விற்கலாம்.</translation>
    </message>
    <message>
        <source>Such as an invoice; or nothing.</source>
        <translation>விலைப்பட்டியல் எண் போன்றது; அல்லது காலி.</translation>
    </message>
    <message>
        <source>They are not sold any more.</source>
        <translation>இவை இனி விற்கப்படாது.</translation>
    </message>
    <message>
        <source>How many are gone</source>
        <translation>இழந்தது எவ்வளவு</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>இழப்பு</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Such as broken, lost or expired.</source>
        <translation>உடைந்தது, தொலைந்தது, காலாவதியானது போன்றவை.</translation>
    </message>
    <message>
        <source>There should be {units}. Count what lies on the shelf now; what is sold while you count is taken into account.</source>
        <translation>{units} இருக்க வேண்டும். இப்போது அலமாரியில் உள்ளதை எண்ணவும்; எண்ணும்போது விற்பவையும் கணக்கில் எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation>இருப்பை எண்ணுக</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>இருப்பது எவ்வளவு</translation>
    </message>
    <message>
        <source>Take over the count</source>
        <translation>எண்ணியதை ஏற்க</translation>
    </message>
    <message>
        <source>{change}. There are {units} on hand now.</source>
        <translation>{change}. இப்போது இருப்பு {units}.</translation>
    </message>
    <message>
        <source>The count agrees.</source>
        <translation>எண்ணிக்கை சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Your last step was {change}. A movement the other way is noted.</source>
        <translation>உங்கள் கடைசி மாற்றம் {change}. அதற்கு எதிரான மாற்றம் பதிவாகும்.</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>திரும்பப் பெறலாமா?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெற</translation>
    </message>
</context>
<context>
    <name>StockItemView</name>
    <message>
        <source>Stock</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Being paid for</source>
        <translation>வாங்கப்படுபவை</translation>
    </message>
    <message>
        <source>Running low at</source>
        <translation>குறைவு எல்லை</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>வரவு வைக்க</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>எண்ண</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>இழப்பு</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெற</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>வந்ததும் சென்றதும்</translation>
    </message>
    <message>
        <source>Nothing came or went yet.</source>
        <translation>இன்னும் எதுவும் வரவோ செல்லவோ இல்லை.</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>குறைந்துவிட்டது</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>போதுமானது</translation>
    </message>
    <message>
        <source>codes on screens</source>
        <translation>திரைகளில் உள்ள QR</translation>
    </message>
    <message>
        <source>units</source>
        <translation>எண்ணிக்கை</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>What</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்றம்</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Stock</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>தேட / ஸ்கேன்</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>குறைந்தவை</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>எல்லை</translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>What</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>About</source>
        <translation>எதைப் பற்றி</translation>
    </message>
    <message>
        <source>More</source>
        <translation>கூடுதல் விவரம்</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>செயல் பதிவு</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>பெயர், எண் அல்லது சொல்</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>சரிபார்க்க</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>எல்லோரும்</translation>
    </message>
    <message>
        <source>Nobody can change this list unnoticed</source>
        <translation>இந்தப் பட்டியலை யாரும் தெரியாமல் மாற்ற முடியாது</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>எதுவும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Whatever operators do is written down here, with their name.</source>
        <translation>இயக்குபவர்கள் செய்வது அனைத்தும் அவர்கள் பெயருடன் இங்கே பதிவாகும்.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>எல்லாம் காட்ட</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>செயல் பதிவு சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>சரிபார்த்தது</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>Signed in</source>
        <translation>உள்நுழைந்தார்</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <translation>இயக்குபவரைச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>Renamed an operator</source>
        <translation>இயக்குபவரின் பெயரை மாற்றினார்</translation>
    </message>
    <message>
        <source>Locked an operator out</source>
        <translation>இயக்குபவரைத் தடுத்தார்</translation>
    </message>
    <message>
        <source>Let an operator in again</source>
        <translation>இயக்குபவரை மீண்டும் அனுமதித்தார்</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>பொறுப்பை மாற்றினார்</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN மாற்றினார்</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>திருப்பித் தர வேண்டியது</translation>
    </message>
    <message>
        <source>Told the bank about a refund</source>
        <translation>ரீஃபண்ட் பற்றி வங்கிக்குச் சொன்னார்</translation>
    </message>
    <message>
        <source>A refund came back</source>
        <translation>ரீஃபண்ட் திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>Tries a refund again</source>
        <translation>ரீஃபண்டை மீண்டும் முயல்கிறார்</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>பணத்தைத் திருப்பித் தந்தார்</translation>
    </message>
    <message>
        <source>Confirmed a payment</source>
        <translation>பண வரவை உறுதிசெய்தார்</translation>
    </message>
    <message>
        <source>Looked: no money had come</source>
        <translation>பார்த்ததில் பணம் வரவில்லை</translation>
    </message>
    <message>
        <source>Gave a reference that was used</source>
        <translation>ஏற்கெனவே பயன்பட்ட குறிப்பு எண்ணைத் தந்தார்</translation>
    </message>
    <message>
        <source>Settled money without an order</source>
        <translation>ஆர்டர் இல்லாத பணத்தைத் தீர்த்தார்</translation>
    </message>
    <message>
        <source>Changed the stock</source>
        <translation>இருப்பை மாற்றினார்</translation>
    </message>
    <message>
        <source>Counted the stock</source>
        <translation>இருப்பை எண்ணினார்</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>பொருளைச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>பொருளை மாற்றினார்</translation>
    </message>
    <message>
        <source>Withdrew a product</source>
        <translation>பொருளை விலக்கினார்</translation>
    </message>
    <message>
        <source>Put a product back on offer</source>
        <translation>பொருளை மீண்டும் விற்பனைக்கு வைத்தார்</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>பொருட்களைச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>Imported products</source>
        <translation>பொருட்களை இறக்குமதி செய்தார்</translation>
    </message>
    <message>
        <source>Exported products</source>
        <translation>பொருட்களை ஏற்றுமதி செய்தார்</translation>
    </message>
    <message>
        <source>Planned a sale</source>
        <translation>விற்பனையைத் திட்டமிட்டார்</translation>
    </message>
    <message>
        <source>Changed a sale</source>
        <translation>விற்பனையை மாற்றினார்</translation>
    </message>
    <message>
        <source>Removed a sale</source>
        <translation>விற்பனையை நீக்கினார்</translation>
    </message>
    <message>
        <source>Paused the sale</source>
        <translation>விற்பனையை நிறுத்தினார்</translation>
    </message>
    <message>
        <source>Resumed the sale</source>
        <translation>விற்பனையைத் தொடர்ந்தார்</translation>
    </message>
    <message>
        <source>Closed the sale early</source>
        <translation>விற்பனையை முன்பே முடித்தார்</translation>
    </message>
    <message>
        <source>Put an offer to sleep</source>
        <translation>சலுகையை நிறுத்தி வைத்தார்</translation>
    </message>
    <message>
        <source>Woke an offer</source>
        <translation>சலுகையை மீண்டும் தொடங்கினார்</translation>
    </message>
    <message>
        <source>Exported what was sold</source>
        <translation>விற்றதை ஏற்றுமதி செய்தார்</translation>
    </message>
    <message>
        <source>Closed the day</source>
        <translation>நாள் கணக்கை முடித்தார்</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>அமைப்பை மாற்றினார்</translation>
    </message>
    <message>
        <source>Set the shop up</source>
        <translation>கடையை அமைத்தார்</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>ரசீதை மீண்டும் அச்சிட்டார்</translation>
    </message>
    <message>
        <source>Saved a receipt</source>
        <translation>ரசீதைச் சேமித்தார்</translation>
    </message>
    <message>
        <source>Dropped receipts that waited</source>
        <translation>காத்திருந்த ரசீதுகளை நீக்கினார்</translation>
    </message>
    <message>
        <source>Went to help a shopper</source>
        <translation>வாங்குபவருக்கு உதவச் சென்றார்</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>காப்புநகலிலிருந்து மீட்டார்</translation>
    </message>
    <message>
        <source>{count} events, each as it was written, none missing.</source>
        <translation>{count} நிகழ்வுகள்; எல்லாம் எழுதியபடியே உள்ளன, எதுவும் விடுபடவில்லை.</translation>
    </message>
    <message>
        <source>The audit trail is whole</source>
        <translation>செயல் பதிவு முழுமையாக உள்ளது</translation>
    </message>
    <message>
        <source>Event {seq} is not what was written, or one before it is missing. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>நிகழ்வு {seq} எழுதியபடி இல்லை, அல்லது அதற்கு முந்தைய ஒன்று காணவில்லை. இன்றைய காப்புநகலை வைத்துக்கொண்டு, தரவுத்தளம் யார் கையில் இருந்தது எனக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Somebody changed the audit trail</source>
        <translation>யாரோ செயல் பதிவை மாற்றியுள்ளார்கள்</translation>
    </message>
    <message>
        <source>It ends at event {seq}, but {count} were written. Keep a backup of today, and ask who had the database in hand.</source>
        <translation>பதிவு நிகழ்வு {seq} உடன் முடிகிறது; ஆனால் {count} எழுதப்பட்டன. இன்றைய காப்புநகலை வைத்துக்கொண்டு, தரவுத்தளம் யார் கையில் இருந்தது எனக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing</source>
        <translation>செயல் பதிவின் இறுதிப் பகுதி காணவில்லை</translation>
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
    <name>WaitingReceipts</name>
    <message>
        <source>Receipts that wait at kiosk {kiosk}: {count}. {reason}</source>
        <translation>கியோஸ்க் {kiosk}-இல் காத்திருக்கும் ரசீதுகள்: {count}. {reason}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>பிரிண்டர் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The printer takes nothing more.</source>
        <translation>பிரிண்டர் மேலும் எதையும் ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The printer was gone in the middle of one.</source>
        <translation>ஒரு ரசீதின் நடுவில் பிரிண்டரின் தொடர்பு துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no paper in the printer.</source>
        <translation>பிரிண்டரில் தாள் இல்லை.</translation>
    </message>
    <message>
        <source>The printer is not ready: is its cover open?</source>
        <translation>பிரிண்டர் தயாராக இல்லை: அதன் மூடி திறந்துள்ளதா?</translation>
    </message>
    <message>
        <source>The disk of the folder is full.</source>
        <translation>கோப்புறை உள்ள வட்டு நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>The folder or the port cannot be written.</source>
        <translation>கோப்புறையில் அல்லது போர்ட்டில் எழுத முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsFlow</name>
    <message>
        <source>The printer is tried again.</source>
        <translation>பிரிண்டர் மீண்டும் முயலப்படுகிறது.</translation>
    </message>
    <message>
        <source>Drop the receipts that wait?</source>
        <translation>காத்திருக்கும் ரசீதுகளை நீக்கலாமா?</translation>
    </message>
    <message>
        <source>They are not printed any more. From the order, each can be printed again.</source>
        <translation>இவை இனி அச்சாகாது. ஒவ்வொன்றையும் அதன் ஆர்டரிலிருந்து மீண்டும் அச்சிடலாம்.</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>ரசீதுகளை நீக்க</translation>
    </message>
    <message>
        <source>Dropped receipts: {count}</source>
        <translation>நீக்கிய ரசீதுகள்: {count}</translation>
    </message>
</context>
<context>
    <name>WaitingReceiptsLine</name>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல</translation>
    </message>
    <message>
        <source>Drop receipts</source>
        <translation>ரசீதுகளை நீக்க</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Somebody is paying for these</source>
        <translation>இவற்றை வாங்குபவர் பணம் செலுத்திக்கொண்டிருக்கிறார்</translation>
    </message>
    <message>
        <source>There are fewer units now than are being paid for. Who pays last gets the money back: {orders}.</source>
        <translation>பணம் செலுத்தப்படும் அளவைவிட இப்போது இருப்பு குறைவு. கடைசியாகச் செலுத்துபவருக்குப் பணம் திரும்பத் தரப்படும்: {orders}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>புரிந்தது</translation>
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
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
</context>
</TS>
