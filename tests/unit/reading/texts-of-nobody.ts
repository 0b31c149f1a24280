/** Texts that no customer wrote to be understood: made by programs, by support teams, or in languages that are not read. */

export const PROGRAMS: Record<string, string> = {
  Python:
    'import os\nimport sys\n\ndef main():\n    for path in sys.argv[1:]:\n        print(os.path.join(path, "x"))\n\nif __name__ == "__main__":\n    main()',
  SQL: "SELECT o.id, o.total FROM orders o\nJOIN users u ON u.id = o.user_id\nWHERE u.country = 'DE' AND o.total > 100\nORDER BY o.total DESC\nLIMIT 50;",
  CSS: '.button {\n  color: red;\n  padding: 4px 8px;\n}\n.button:hover {\n  color: blue;\n}',
  'a web page':
    '<html>\n<body>\n<h1>Order confirmation</h1>\n<table><tr><td>1</td><td>Shoes</td></tr></table>\n</body>\n</html>',
  'a shell':
    '$ npm install\n$ npm run build\n> vite build\n$ ls -la dist\n$ cat dist/index.html | grep script',
  JSON: '{\n  "id": 12,\n  "name": "Shoes",\n  "items": [{"sku": "A1", "qty": 2}],\n  "paid": true\n}',
  'JSON in a line':
    '{"event":"payment.failed","data":{"id":"pay_123","amount":4900,"currency":"eur","reason":"card_declined"}}',
  YAML: 'version: 3\nservices:\n  web:\n    image: nginx\n    ports:\n      - 80:80\n  db:\n    image: postgres',
  'settings in a file':
    '[server]\nhost = 10.0.0.1\nport = 8080\nuser = admin\n[client]\ntimeout = 30\nretries = 5',
  'a Java trace':
    'java.lang.NullPointerException: Cannot invoke "String.length()" because "s" is null\n\tat com.acme.shop.Cart.add(Cart.java:42)\n\tat com.acme.shop.Main.main(Main.java:12)\nCaused by: java.io.IOException: broken pipe\n\t... 3 more',
  'a Python trace':
    'Traceback (most recent call last):\n  File "main.py", line 10, in <module>\n    run()\n  File "main.py", line 4, in run\n    raise ValueError("no such order")\nValueError: no such order',
  'a JavaScript trace':
    "Uncaught TypeError: Cannot read properties of undefined (reading 'map')\n    at Cart (cart.js:12:8)\n    at renderWithHooks (react-dom.js:14:22)\n    at mountIndeterminateComponent (react-dom.js:17:1)",
  'a .NET trace':
    'System.NullReferenceException: Object reference not set to an instance of an object.\n   at Shop.Cart.Add(Item item) in C:\\src\\Cart.cs:line 42\n   at Shop.Program.Main(String[] args)',
  'a system log':
    'Nov 28 10:15:01 web01 sshd[1234]: Failed password for root from 10.0.0.1 port 22\nNov 28 10:15:03 web01 sshd[1234]: Connection closed by 10.0.0.1\nNov 28 10:15:04 web01 cron[88]: (root) CMD (run-parts)',
  'a log of a web server':
    '10.0.0.1 - - [28/Nov/2026:10:15:01 +0000] "GET /cart HTTP/1.1" 500 120\n10.0.0.1 - - [28/Nov/2026:10:15:02 +0000] "GET /cart HTTP/1.1" 500 120',
  'a log of few signs':
    '[INFO] Starting application\n[INFO] Connecting to database\n[WARN] Connection is slow\n[ERROR] Connection was refused by the server\n[INFO] Retry in five seconds',
  'mail headers':
    'Return-Path: <a@example.com>\nReceived: from mail.example.com by mx.example.org with ESMTP\nDate: Tue, 10 Nov 2026 10:15:00 +0100\nMessage-ID: <1@example.com>\nContent-Type: text/plain; charset=utf-8',
  'a table with commas': 'id,name,price,qty\n1,Shoes,49.00,2\n2,Shirt,19.00,1\n3,Hat,9.00,4',
  'a table with semicolons':
    'name;city;status;day\nAnna;Berlin;open;monday\nBob;Paris;closed;tuesday\nEva;Rome;open;friday',
  base64:
    'SGVsbG8gd29ybGQgdGhpcyBpcyBhIHRlc3Q\nbWVzc2FnZSB0aGF0IGlzIGVuY29kZWQgaW4\nYmFzZTY0IGFuZCBzaG91bGQgYmUgaWdub3Jl',
  'a hex dump':
    '00000000  48 65 6c 6c 6f 20 77 6f  72 6c 64 0a 00 00 00 00  |Hello world.....|\n00000010  de ad be ef 00 11 22 33  44 55 66 77 88 99 aa bb',
  'a change of code':
    'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n-const a = 1\n+const a = 2\n const b = 3',
  'what a program says of itself':
    'Application Basics\nName: Firefly\nVersion: 128.0\nBuild ID: 20260712\nOS: Windows 11\nProcesses: 12\nKey: Found',
  addresses: 'https://shop.example/a https://shop.example/b https://shop.example/c',
}

export const TEAMS: [lang: string, text: string][] = [
  [
    'en',
    'Dear customer,\n\nThank you for contacting us. We have received your request and will get back to you within 24 hours.\n\nBest regards,\nSupport Team',
  ],
  [
    'en',
    'Hi Anna,\n\nThanks for reaching out to Acorn Support. I am sorry to hear that you are having trouble with your order. I have forwarded your case to our shipping team. Please let me know if you have any further questions.\n\nKind regards,\nTom\nCustomer Support',
  ],
  [
    'en',
    'Your request (#12345) has been received and is being reviewed by our support staff. To add additional comments, reply to this email.',
  ],
  ['en', 'I am out of the office until Monday and read no mail. My colleague can help you.'],
  ['en', 'Automatic reply: I am on leave until 22 April. Messages will not be forwarded.'],
  [
    'de',
    'Sehr geehrte Kundin, sehr geehrter Kunde,\n\nvielen Dank für Ihre Anfrage. Wir haben Ihr Anliegen erhalten und melden uns innerhalb von 24 Stunden bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Kundenservice',
  ],
  [
    'es',
    'Estimado cliente:\n\nGracias por ponerse en contacto con nosotros. Hemos recibido su solicitud y le responderemos en un plazo de 24 horas.\n\nAtentamente,\nEquipo de soporte',
  ],
  [
    'fr',
    'Cher client,\n\nMerci de nous avoir contactés. Nous avons bien reçu votre demande et nous vous répondrons dans les meilleurs délais.\n\nCordialement,\nLe service client',
  ],
  [
    'it',
    'Gentile cliente,\n\ngrazie per averci contattato. Abbiamo ricevuto la sua richiesta e le risponderemo al più presto.\n\nCordiali saluti,\nIl servizio clienti',
  ],
  [
    'pt',
    'Prezado cliente,\n\nObrigado por entrar em contato conosco. Recebemos sua solicitação e responderemos o mais breve possível.\n\nAtenciosamente,\nEquipe de suporte',
  ],
  [
    'ru',
    'Уважаемый клиент!\n\nБлагодарим вас за обращение в службу поддержки. Ваш запрос получен, мы ответим вам в течение 24 часов.\n\nС уважением,\nСлужба поддержки',
  ],
  [
    'ja',
    'お客様\n\nこの度はお問い合わせいただき誠にありがとうございます。内容を確認の上、担当者よりご連絡いたします。\n\nカスタマーサポート',
  ],
  [
    'ka',
    'მოგესალმებით, ძვირფასო მომხმარებელო,\n\nმადლობა, რომ დაგვიკავშირდით. თქვენი მოთხოვნა მიღებულია და 24 საათში გიპასუხებთ.\n\nპატივისცემით,\nმხარდაჭერის გუნდი',
  ],
]

export const OTHER_LANGUAGES: Record<string, string> = {
  Dutch: 'Goedemiddag, mijn pakket is nog niet bezorgd en ik wil graag weten waar het blijft.',
  Swedish: 'Hej, jag har inte fått mitt paket och vill gärna veta när det kommer.',
  Danish: 'Hej, jeg har ikke modtaget min pakke og vil gerne vide, hvornår den kommer.',
  Norwegian: 'Hei, jeg har ikke fått pakken min og lurer på når den kommer.',
  Finnish: 'Hei, en ole vielä saanut pakettiani ja haluaisin tietää, milloin se tulee.',
  Polish: 'Dzień dobry, nie otrzymałem jeszcze paczki, kiedy ją dostanę?',
  Czech: 'Dobrý den, ještě mi nepřišel balík, kdy ho dostanu?',
  'Czech without accents': 'Dobry den, nejde mi zaplatit kartou, co s tim mam delat?',
  Slovak: 'Dobrý deň, ešte mi neprišiel balík, kedy ho dostanem?',
  Slovenian: 'Pozdravljeni, paketa še nisem prejel. Kdaj pride?',
  Croatian: 'Dobar dan, paket mi još nije stigao. Kada će doći?',
  Hungarian: 'Jó napot, a csomagom még nem érkezett meg. Mikor kapom meg?',
  Romanian: 'Bună ziua, nu am primit încă pachetul. Când ajunge?',
  Turkish: 'Merhaba, paketim hâlâ gelmedi, ne zaman gelecek acaba?',
  Vietnamese: 'Xin chào, tôi vẫn chưa nhận được gói hàng của mình.',
  Indonesian: 'Halo, paket saya belum sampai. Kapan akan tiba?',
  Ukrainian: 'Доброго дня, моя посилка ще не прийшла. Коли вона буде?',
  Bulgarian: 'Здравейте, пратката ми още не е пристигнала. Кога ще дойде?',
  Greek: 'Καλημέρα, το δέμα μου δεν έχει φτάσει ακόμα.',
  Arabic: 'مرحبا، لم تصل طلبيتي بعد، متى ستصل؟',
  Hebrew: 'שלום, החבילה שלי עדיין לא הגיעה. מתי היא תגיע?',
  Persian: 'سلام، بسته من هنوز نرسیده است.',
  Hindi: 'नमस्ते, मेरा पैकेज अभी तक नहीं आया है।',
  Thai: 'สวัสดีค่ะ พัสดุของฉันยังไม่มาถึง',
  Chinese: '你好，我的包裹还没有到，请问什么时候能收到？',
  'Chinese, few signs': '请问什么时候发货？',
  Korean: '안녕하세요, 택배가 아직 도착하지 않았습니다.',
}

/** Customers' own words that look a little like the above. */
export const CUSTOMERS: [lang: string, text: string][] = [
  [
    'en',
    'Hello, since the update the import stops. This is in the log:\n2026-11-03 10:22:01 ERROR [main] import failed\nWhat can I do about it, and is my data still there?',
  ],
  [
    'en',
    'Order number: 20418\nName: Priya Raman\nProblem: the lamp arrived without its shade, and I would like to know when you can send one.',
  ],
  ['en', 'VERIFICATION CODE\nYour code does not work!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!'],
  ['en', 'Thank you for getting in touch so quickly, but the refund is still not on my card.'],
  ['en', 'I have been waiting for two weeks. Terrible customer service.'],
  ['en', 'How do I set up an automatic reply such as "out of office"?'],
  ['en', 'I clicked on Save; then nothing happened; so I clicked again; and now there are two of them.'],
  ['de', 'Fehler: Anmeldung nicht möglich.\nDas kommt seit gestern. Was muss ich tun?'],
  ['de', 'Vielen Dank für Ihre Nachricht. Leider klappt es noch immer nicht, bitte rufen Sie mich an.'],
  ['es', 'No entiendo por qué el servicio al cliente no me contesta desde el lunes.'],
  ['fr', "Merci pour votre message, mais je n'ai toujours pas reçu mon colis."],
  ['it', 'Come faccio a spegnere la risposta automatica? Non la trovo nelle impostazioni.'],
  ['pt', 'Obrigado pelo contato, mas o valor ainda não voltou para o meu cartão.'],
  ['ru', 'Спасибо, что ответили, но деньги так и не вернулись на карту.'],
  ['ja', 'ご連絡ありがとうございます。まだ商品が届いていないので、いつ届くか教えてください。'],
  ['ka', 'მადლობა პასუხისთვის, მაგრამ თანხა ჯერ არ დაბრუნებულა.'],
]
